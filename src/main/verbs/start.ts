import { runHouse } from '../run-house.ts'
import { house } from '../the-house.ts'
import { sayUsage } from './say-usage.ts'

/** `gongkai start`: runs the house until it is told to stop, as `npm start` does. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0)
    return sayUsage(
      args,
      'usage: gongkai start\nRuns the house until Ctrl-C; npm start does the same and installs what is missing.',
    )
  process.exit(await runHouse(house, process.env)) // a worker that is slow to end must not hold the terminal
}
