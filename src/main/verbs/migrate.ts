import { migrate } from '#platform/db/migrate.ts'
import { areas } from '../areas.ts'
import { migrationsOf } from '../open-database.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = 'usage: gongkai migrate\nBrings the database up to this program. The server does the same when it starts.'

/** `gongkai migrate`: runs the migrations that have not run yet and names them. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) return sayUsage(args, USAGE)
  return withServer({ fresh: true }, async ({ target }) => {
    const ran = await migrate(target, migrationsOf(areas), { onFile: (file) => process.stdout.write(`${file}\n`) })
    process.stdout.write(`${ran.length} migrations ran.\n`)
    return 0
  })
}
