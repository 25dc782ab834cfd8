import { contract } from './contract.ts'
import { freshFolder } from './folder.ts'

contract(freshFolder)
