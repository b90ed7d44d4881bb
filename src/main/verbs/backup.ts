import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backup } from '#platform/backup/backup.ts'
import { now } from '#platform/now.ts'
import { filesDir } from '../open-database.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai backup DIR
Writes everything into DIR, which must not exist or be empty: one snapshot of the database, the files, the keys, and a
manifest with checksums. May run while the house works.
DIR then holds the KEYS: whoever has it can read all personal data. Keep it as you would keep the house itself.`

/** `gongkai backup DIR`. */
export async function run(args: string[]): Promise<number> {
  const [into, ...rest] = args
  if (!into || into.startsWith('-') || rest.length > 0) return sayUsage(args, USAGE)
  return withServer({ fresh: false }, async ({ target }, settings) => {
    const keys = settings.keys ?? readFileSync(join(settings.dataDir, 'keys/master.key'), 'utf8')
    const manifest = await backup({ target, filesDir: filesDir(settings), keys }, resolve(into), now())
    process.stdout.write(
      `${manifest.tables.length} tables and ${manifest.files.length} files are in ${resolve(into)}.\n` +
        'It holds the keys as well: whoever has this folder can read all personal data.\n',
    )
    return 0
  })
}
