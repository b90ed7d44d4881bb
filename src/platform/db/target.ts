/** Which database to speak to: a server's address (`DATABASE_URL`) or the socket folder of the embedded PostgreSQL. */
export type Target = Readonly<{ connectionString: string } | { host: string; user: string; database: string }>

/** The same server, another database. */
export function onDatabase(target: Target, database: string): Target {
  if (!('connectionString' in target)) return { ...target, database }
  const url = new URL(target.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}
