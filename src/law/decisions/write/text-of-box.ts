import { quote } from '../../feel/values/text.ts'
import type { Boxed } from '../model.ts'
import { tooNew } from './too-new.ts'

/** A box as a text of FEEL that means the same. Errors: throws `ModelFault` for tables and functions of other languages. */
export function textOfBox(box: Boxed): string {
  const of = (each: Boxed): string => `(${textOfBox(each)})`
  switch (box.kind) {
    case 'literal':
      return box.text.trim()
    case 'list':
      return `[${box.items.map(textOfBox).join(', ')}]`
    case 'conditional':
      return `if ${of(box.condition)} then ${of(box.yes)} else ${of(box.no)}`
    case 'filter':
      return `${of(box.source)}[${textOfBox(box.match)}]`
    case 'for':
      return `for ${box.variable.name} in ${of(box.source)} return ${of(box.body)}`
    case 'some':
    case 'every':
      return `${box.kind} ${box.variable.name} in ${of(box.source)} satisfies ${of(box.body)}`
    case 'relation':
      return `[${box.rows
        .map((row) =>
          contextText(
            box.columns.map((column) => column.name),
            row,
          ),
        )
        .join(', ')}]`
    case 'invocation':
      return `${of(box.callee)}(${box.bindings.map(({ parameter, value }) => `${parameter.name}: ${value ? textOfBox(value) : 'null'}`).join(', ')})`
    case 'context':
    case 'table':
    case 'function':
      return tooNew(`a ${box.kind} inside a box that came with DMN 1.4`)
  }
}

function contextText(keys: readonly string[], values: readonly Boxed[]): string {
  const entries = keys.map((key, index) => {
    const value = values[index]
    return `${quote(key)}: ${value ? textOfBox(value) : 'null'}`
  })
  return `{${entries.join(', ')}}`
}
