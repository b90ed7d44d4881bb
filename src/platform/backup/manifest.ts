import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** What lies in a backup, with a checksum for every part. */
export interface Manifest {
  readonly format: 1
  readonly madeAt: string
  readonly serverVersion: string
  readonly migrations: readonly { readonly file: string; readonly sha256: string }[]
  readonly tables: readonly TablePart[]
  /** Sequences by name with their last value; null when never used. */
  readonly sequences: readonly { readonly name: string; readonly last: string | null }[]
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** One table: `tables/<name>.copy.gz`. `sha256` is over the uncompressed lines, in the order of the primary key. */
export interface TablePart {
  readonly name: string
  readonly columns: readonly string[]
  readonly sha256: string
}

/** A backup or restore that cannot be done; the message is a sentence for the operator. */
export class BackupRefused extends Error {}

export function writeManifest(folder: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  writeFileSync(join(folder, 'manifest.json'), text, { mode: 0o600 })
  writeFileSync(join(folder, 'manifest.sha256'), `${createHash('sha256').update(text).digest('hex')}\n`, {
    mode: 0o600,
  })
}

/** Reads a manifest that is whole. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) throw new BackupRefused(`${folder} is no backup: it has no manifest.json.`)
  const text = readFileSync(path, 'utf8')
  const noted = readFileSync(join(folder, 'manifest.sha256'), 'utf8').trim()
  if (createHash('sha256').update(text).digest('hex') !== noted)
    throw new BackupRefused(`manifest.json in ${folder} was altered: its checksum does not fit.`)
  const manifest = JSON.parse(text) as Manifest // its checksum says that we wrote it
  if (manifest.format !== 1) throw new BackupRefused(`This backup has format ${manifest.format}; this program reads 1.`)
  return manifest
}

/** SHA-256 of a file. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
