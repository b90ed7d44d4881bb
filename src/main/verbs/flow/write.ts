/** One JSON line. Waits when the reader is slow. */
export async function write(line: object): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
