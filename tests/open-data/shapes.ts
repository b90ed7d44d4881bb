import { existsSync, readFileSync } from 'node:fs'
import { Parser, type Quad, Store, Writer } from 'n3'
import Validator from 'rdf-validate-shacl'

const FOLDER = new URL('../../../shared/shacl/', import.meta.url)

/** Ontologies from elsewhere are not fetched: what the shapes need of them, a description says itself. */
const IMPORTS = 'http://www.w3.org/2002/07/owl#imports'

/** Why tests of the shapes are left out, or false: the shapes lie beside the project. */
export const ABSENT = !existsSync(FOLDER) && 'the shared shapes are not here'

/** What is wrong with a description: one line for each violation of the shapes. Warnings and hints are not told. */
export async function violations(files: readonly string[], told: readonly Quad[]): Promise<readonly string[]> {
  const all = files.flatMap((file) => quadsOf(readFileSync(new URL(file, FOLDER), 'utf8')))
  const shapes = new Store(all.filter(({ predicate }) => predicate.value !== IMPORTS))
  const report = await new Validator(shapes).validate(new Store([...told]))
  return report.results
    .filter(({ severity }) => severity?.value === 'http://www.w3.org/ns/shacl#Violation')
    .map(({ focusNode, path, message }) => `${focusNode?.value} ${path?.value}: ${message.map((one) => one.value)}`)
}

/** What a Turtle document says. */
export function quadsOf(turtle: string): Quad[] {
  return new Parser().parse(turtle)
}

/** The same, a statement a line, as it is compared. */
export function linesOf(quads: readonly Quad[]): string {
  return new Writer({ format: 'N-Quads' }).quadsToString([...quads])
}
