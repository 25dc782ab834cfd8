import type { Server } from 'node:http'

/** What HTTP itself refuses never reaches the application: answered here, as a problem like everything else. */
export function answerBadRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
    const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'
    const body = JSON.stringify({
      type: '/docs/problems#bad-request',
      title: 'The request does not fit',
      status: tooLarge ? 431 : 400,
      detail: tooLarge
        ? 'The head of the request is larger than Kopir takes.'
        : 'This is not a request Kopir can read.',
    })
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
        `Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
    )
  })
}
