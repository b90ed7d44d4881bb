/** Tells once that the house is to stop, and why: a signal, the launcher gone, or something of ours that gave up. */
export function stopSign(): { readonly told: Promise<string>; readonly tell: (why: string) => void } {
  const { promise, resolve } = Promise.withResolvers<string>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
  process.on('disconnect', () => resolve('the terminal is gone'))
  return { told: promise, tell: resolve }
}
