import type { Server } from 'node:http'
import { problemText } from './problem.ts'

const plainHeaders = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/** What the adapter cannot make a request of (RFC 9112 §3.2): a bad target, a bad host, two of either. */
export function unreadableRequest(): Response {
  return new Response(problemText('bad-request', 'This is not a request Kopir can read.'), {
    status: 400,
    headers: plainHeaders,
  })
}

/** What HTTP itself refuses never reaches the application: answered here, as a problem like everything else. */
export function answerBadRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
    const body = tooLarge
      ? problemText('head-too-large', 'The head of the request is larger than Kopir takes.')
      : problemText('bad-request', 'This is not a request Kopir can read.')
    const headers = { ...plainHeaders, 'content-length': Buffer.byteLength(body), connection: 'close' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`)
  })
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, plainHeaders)
    response.end(problemText('unmet-expectation', 'Kopir meets no expectation but 100-continue.'))
  })
}
