import { join } from 'node:path'
import { msOfInstant } from '#base/days.ts'
import { now } from '#platform/now.ts'

/** What the terminal shows while the house starts: one line a step with its time, then where it is and who may sign in. */
export class Steps {
  readonly #live = process.stdout.isTTY === true
  /** The last tenth that was told. */
  #told = 0

  say(text: string): void {
    console.log(text)
  }

  fail(text: string): void {
    this.#clear()
    console.error(text)
  }

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = msOfInstant(now().at)
    if (this.#live) process.stdout.write(`  ${name} …`)
    const result = await work()
    this.#clear()
    this.say(`  ${name} ${seconds(begun)}`)
    return result
  }

  /** Of a long step; on a terminal in one line, elsewhere at every tenth part. */
  progress(name: string, done: number, all: number): void {
    const percent = Math.floor((100 * done) / Math.max(1, all))
    if (this.#live) process.stdout.write(`\r  ${name} … ${done} of ${all} (${percent} %)`)
    else if (percent >= this.#told + 10) {
      this.#told = percent - (percent % 10)
      this.say(`  ${name} … ${this.#told} %`)
    }
  }

  ready(
    address: string,
    dataDir: string,
    ownServer: boolean,
    signIns: readonly { readonly who: string; readonly name: string; readonly password: string }[],
  ): void {
    this.say(`\nReady after ${(performance.now() / 1000).toFixed(1)} s: ${address}`)
    if (signIns.length > 0) this.say(`\nThe county, its people and cases are fictional. Sign in at ${address}/desk as`)
    for (const { who, name, password } of signIns) this.say(`  ${name.padEnd(16)} ${password.padEnd(16)} ${who}`)
    this.say(`\nData: ${dataDir}${ownServer ? ' (files and keys; the database is the server of DATABASE_URL)' : ''}`)
    this.say(`Log:  ${join(dataDir, 'gongkai.log')}`)
    this.say('Ctrl-C stops everything.')
  }

  #clear(): void {
    if (this.#live) process.stdout.write('\r\x1b[2K')
  }
}

function seconds(begun: number): string {
  return `${((msOfInstant(now().at) - begun) / 1000).toFixed(1)} s`
}
