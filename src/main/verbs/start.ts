import { SETTINGS } from '#platform/settings.ts'
import { runHouse } from '../run-house.ts'
import { house } from '../the-house.ts'
import { sayUsage } from './say-usage.ts'

/** `gongkai start`: runs the house until it is told to stop, as `npm start` does. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return sayUsage(args, usage())
  process.exit(await runHouse(house, process.env)) // a worker that is slow to end must not hold the terminal
}

function usage(): string {
  return [
    'usage: gongkai start',
    'Runs the house until Ctrl-C; npm start does the same and installs what is missing.',
    '',
    'Settings in the environment:',
    ...Object.entries(SETTINGS).map(([name, meaning]) => `  ${name.padEnd(22)}${meaning}`),
  ].join('\n')
}
