import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { sweepRequestKeys } from '#platform/db/sweep-request-keys.ts'
import { jobGauges } from '#platform/jobs/job-gauges.ts'
import { startScheduler } from '#platform/jobs/scheduler.ts'
import { makeLog } from '#platform/log.ts'
import { keepLetters } from '#platform/mail/keep-letters.ts'
import { sendLetter } from '#platform/mail/send-letter.ts'
import { smtpMailer } from '#platform/mail/smtp.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { now } from '#platform/now.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { sweepSessions } from '#platform/signin/sweep-sessions.ts'
import { holdFolder } from './hold-folder.ts'
import { openDatabase, openServer } from './open-database.ts'
import { operatorSentence } from './operator-sentence.ts'
import { checkPort, portRefused } from './port.ts'
import type { Program } from './program.ts'
import { brokenOff, isDemo, settleOnce, startOver } from './settle.ts'
import { Steps } from './steps.ts'
import { stopSign } from './stop-sign.ts'

/** What has to be closed again, the last opened first. */
type Closing = (() => Promise<void> | void)[]

/**
 * Runs the house until it is told to stop, and answers with the exit code. Everything that was opened is closed again,
 * whatever happens: the server drains, what happens by itself finishes, the pool ends, PostgreSQL shuts down.
 */
export async function runHouse(
  program: Program,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const steps = new Steps()
  const closing: Closing = []
  const stop = stopSign()
  let code = 0
  try {
    const settings = readSettings(environment)
    const running = open(program, settings, steps, closing, stop.tell)
    running.catch(() => undefined) // when told to stop meanwhile, what was under way fails as its pool closes
    await Promise.race([running, stop.told])
    const why = await stop.told
    steps.say(`\nStopping (${why}) …`)
    if (why.startsWith('PostgreSQL')) code = 1
  } catch (error) {
    steps.fail(operatorSentence(error))
    code = 1
  }
  for (const close of closing.toReversed())
    await Promise.resolve(close()).catch((error: unknown) => {
      steps.fail(operatorSentence(error))
      code = 1
    })
  if (closing.length > 0) steps.say('Stopped. Everything acknowledged is on the disk.')
  return code
}

async function open(
  program: Program,
  settings: Settings,
  steps: Steps,
  closing: Closing,
  tell: (why: string) => void,
): Promise<void> {
  const { host, port, dataDir } = settings
  steps.say('Gongkai 公開')
  mkdirSync(dataDir, { recursive: true })
  const destination = pino.destination({ dest: join(dataDir, 'gongkai.log'), mkdir: true, sync: true })
  const log = makeLog(settings.logLevel, destination)

  const server = await steps.run('PostgreSQL', () => openServer(settings))
  const { embedded } = server
  if (embedded) {
    const hold = await holdFolder(
      dataDir,
      embedded,
      () => log.warn('PostgreSQL died and was brought up again'),
      (err) => {
        log.error({ err }, 'PostgreSQL is gone')
        tell('PostgreSQL is gone and does not come up again')
      },
    )
    closing.push(() => embedded.stop())
    closing.push(() => hold.release())
  }
  await checkPort(host, port)

  let opened = await steps.run('database', () => openDatabase(settings, server, program.areas))
  if (await brokenOff(opened.db)) {
    await opened.db.close()
    await startOver(server)
    opened = await steps.run('database, made anew', () => openDatabase(settings, server, program.areas))
  }
  const { db, vault } = opened
  closing.push(() => db.close())
  const { demo, settleLawbook, bringCharts } = program
  if (demo && settings.demo)
    await steps.run('demo county', () => settleOnce(db, demo, (done, all) => steps.progress('demo county', done, all)))

  const fictional = await isDemo(db)
  if (settleLawbook && !fictional) await steps.run('lawbook', () => settleLawbook(db))
  if (bringCharts) await steps.run('charts', () => bringCharts(db))

  const metrics = makeMetrics()
  const running = await steps.run('web server', () =>
    program
      .serve({ db, vault, settings, areas: program.areas, demo: fictional, log, metrics, clock: now })
      .catch((error: unknown) => {
        throw portRefused(host, port, error)
      }),
  )
  const mailer = smtpMailer(settings)
  const scheduler = startScheduler({
    db,
    areas: program.areas,
    tasks: [sendLetter(mailer)],
    jobs: [sweepRequestKeys, sweepSessions, keepLetters(mailer)],
    clock: now,
    log,
  })
  running.afterPosts(async () => scheduler.wake())
  jobGauges(metrics.registry, db, now, program.areas)
  closing.push(() => scheduler.stop())
  closing.push(() => running.stop())
  log.info({ address: running.address }, 'listening')

  steps.ready(running.address, dataDir, settings.databaseUrl !== null, fictional ? (demo?.signIns ?? []) : [])
}
