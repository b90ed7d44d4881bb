import { createServer, type Socket } from 'node:net'
import { must } from '#base/assert.ts'

/** A mail server of a test: takes letters by SMTP (RFC 5321) on a port of its own and keeps them. */
export interface Postbox {
  readonly url: string
  /** Letters as they came over the wire, headers and body. */
  readonly letters: readonly { readonly from: string; readonly to: string; readonly raw: string }[]
  /** What the next letter is answered with; `hang-up`: it is taken, and the line is cut before that is said. */
  next: 'take' | 'refuse' | 'hang-up'
  close(): Promise<void>
}

/** Opens one. */
export async function openPostbox(): Promise<Postbox> {
  const letters: { from: string; to: string; raw: string }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.setEncoding('utf8').on('error', () => undefined))
    receive(socket, box, letters)
  })
  const box: Postbox = {
    letters,
    next: 'take',
    url: '',
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = must(server.address(), 'address')
  return Object.assign(box, { url: `smtp://127.0.0.1:${typeof address === 'string' ? '' : address.port}` })
}

/** One conversation, line by line; after DATA everything up to a lone dot is the letter. */
function receive(socket: Socket, box: Postbox, letters: { from: string; to: string; raw: string }[]): void {
  let [from, to, raw, rest] = ['', '', null as string | null, '']
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 test')
  socket.on('data', (chunk: string) => {
    rest += chunk
    for (let end = rest.indexOf('\r\n'); end !== -1; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (raw !== null && line !== '.') raw += `${line.replace(/^\./, '')}\r\n`
      else if (raw !== null) {
        if (box.next !== 'refuse') letters.push({ from, to, raw })
        if (box.next === 'hang-up') socket.destroy()
        else say(box.next === 'refuse' ? `451 4.3.0 <${to}> not now` : '250 taken')
        box.next = 'take'
        raw = null
      } else if (line === 'DATA') {
        raw = ''
        say('354 go on')
      } else if (line === 'QUIT') socket.end('221 bye\r\n')
      else {
        from = /^MAIL FROM:<(.*?)>/.exec(line)?.[1] ?? from
        to = /^RCPT TO:<(.*?)>/.exec(line)?.[1] ?? to
        say('250 ok')
      }
    }
  })
}

/** What a letter says in one of its parts, decoded: `text/plain`, `text/html`. */
export function partOf(raw: string, type: string): string {
  const part = must(
    raw.split(/^--.*$/m).find((one) => one.includes(`Content-Type: ${type}`)),
    type,
  )
  const at = part.indexOf('\r\n\r\n')
  const body = part.slice(at + 4)
  if (/Content-Transfer-Encoding: base64/i.test(part.slice(0, at))) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
