import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/gongkai', import.meta.url)))
const { runHouse } = await import('./run-house.ts')
const { house } = await import('./the-house.ts')

process.exit(await runHouse(house, process.env)) // a worker that is slow to end must not hold the terminal
