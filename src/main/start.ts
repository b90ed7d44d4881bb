import { runHouse } from './run-house.ts'
import { house } from './the-house.ts'

process.exit(await runHouse(house, process.env)) // a worker that is slow to end must not hold the terminal
