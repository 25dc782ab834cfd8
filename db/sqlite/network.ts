import { statfs } from 'node:fs/promises'
import { StorageUnusable } from '../errors.ts'

// File systems whose locks and shared memory SQLite cannot rely on, by the magic number Linux gives them
// (statfs(2), linux/magic.h): two computers writing at once would damage the database.
const networkTypes = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
])

/** Name of the network file system that a `statfs` type stands for on Linux; null for one of this machine. */
export function networkType(type: number): string | null {
  return networkTypes.get(type >>> 0) ?? null
}

/** @throws StorageUnusable when a folder is on another machine; other systems than Linux do not say */
export async function refuseNetwork(folder: string): Promise<void> {
  if (process.platform !== 'linux') return
  const name = networkType((await statfs(folder)).type)
  if (name)
    throw new StorageUnusable(`${folder} is on a network file system (${name}): choose a folder of this machine`)
}
