import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { type Seat, seatAdministrators } from '../seat-administrators.ts'
import { settleLawbook } from '../settle-lawbook.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai seat BODY SYSTEM SECURITY AUDIT
Seats the first three administrators of a house without demo data, together or not at all. BODY is the code of a body in
lawbook/bodies.yaml that has the three posts (service_centre). Each person is written name,staff number,login. The
one-time passwords are printed once; hand them over in person.
example: gongkai seat service_centre 王安,S001,wang.an 李全,S002,li.quan 赵审,S003,zhao.shen`

/** `gongkai seat`: three people, three posts, three accounts. */
export async function run(args: string[]): Promise<number> {
  const [body, ...people] = args
  const [system_admin, security_admin, audit_admin] = people.map(seatOf)
  if (!body || people.length !== 3 || !system_admin || !security_admin || !audit_admin) return sayUsage(args, USAGE)
  return withServer({ fresh: true }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      await settleLawbook(db)
      const seated = await seatAdministrators(db, now(), body, { system_admin, security_admin, audit_admin })
      if (!seated.ok) {
        process.stderr.write(`Nobody was seated: ${seated.no.code}.\n`)
        return 1
      }
      for (const { role, login, password } of seated.value) process.stdout.write(`${role}\t${login}\t${password}\n`)
      return 0
    } finally {
      await db.close()
    }
  })
}

function seatOf(text: string): Seat | null {
  const [name, number, login, more] = text.split(',').map((part) => part.trim())
  return name && number && login && more === undefined ? { name, number, login } : null
}
