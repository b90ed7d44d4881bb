import { createServer } from 'node:net'

/** The address cannot be listened on; the message is a sentence for the operator. */
export class PortRefused extends Error {}

/** Tries the address before anything else is done, so that a port in use is said at once and not after the settling. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ host, port }, resolve)
    })
  } catch (error) {
    throw portRefused(host, port, error)
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}

/** What the system says about an address, as a sentence. */
export function portRefused(host: string, port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const where = `${host}:${port}`
  if (code === 'EADDRINUSE')
    return new PortRefused(`Port ${where} is in use by another program. Stop it, or set PORT to another number.`)
  if (code === 'EACCES') return new PortRefused(`Listening on ${where} is not allowed; ports below 1024 need rights.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortRefused(`${host} is no address of this machine. Set HOST, for instance to 127.0.0.1.`)
  return error
}
