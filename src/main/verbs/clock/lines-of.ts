/** Stands for a line longer than a mebibyte, which is not kept. */
export const TOO_LONG = Symbol('too long')
const MOST_CHARACTERS = 1_048_576

/** The lines of a stream, in batches as they arrive; empty lines, a byte-order mark and carriage returns are dropped. */
export async function* linesOf(source: AsyncIterable<unknown>): AsyncGenerator<readonly (string | typeof TOO_LONG)[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let skipping = false
  for await (const chunk of source) {
    const parts = (rest + decoder.decode(bytesOf(chunk), { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    const lines = parts.map((part, index) => (index === 0 && skipping ? TOO_LONG : kept(part)))
    if (parts.length > 0) skipping = false
    if (rest.length > MOST_CHARACTERS) {
      rest = ''
      skipping = true
    }
    yield lines.filter((line) => line !== '')
  }
  const last = skipping ? TOO_LONG : kept(rest + decoder.decode())
  yield last === '' ? [] : [last]
}

function kept(line: string): string | typeof TOO_LONG {
  return line.length > MOST_CHARACTERS ? TOO_LONG : line.trim()
}

function bytesOf(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk))
}
