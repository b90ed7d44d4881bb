import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createZstdDecompress } from 'node:zlib'
import { dictionary, readLaw } from '#areas/search/index.ts'

/** The law texts of a file as documents of a collection; `skipped` gets the numbers of the lines that are none. */
export async function* readLaws(file: string, collection: string, skipped: number[] = []) {
  const bytes = createReadStream(file)
  const input = file.endsWith('.zst') ? bytes.pipe(createZstdDecompress()) : bytes
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const law = readLaw(line, collection, dictionary())
    if (law) yield law
    else skipped.push(number)
  }
}
