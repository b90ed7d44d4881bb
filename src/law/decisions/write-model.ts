import type {
  Decision,
  DecisionService,
  InputData,
  ItemDefinition,
  KnowledgeModel,
  KnowledgeSource,
  Model,
  Requirements,
  Variable,
} from './model.ts'
import { boxNode, functionNode } from './write/box-node.ts'
import { diagramNode } from './write/diagram-node.ts'
import { requirementIds } from './write/requirement-ids.ts'
import { tooNew } from './write/too-new.ts'
import { textNode, writeXml, type XmlNode } from './xml/write-xml.ts'

export const WRITTEN_NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/'

/**
 * The model as a DMN file of version 1.3, which the editors at the desk read, with a drawing by ranks. Boxes that came
 * with 1.4 are written as the text that means the same. Errors: throws `ModelFault` where there is no such text.
 */
export function writeModel(model: Model): string {
  return writeXml({
    name: 'definitions',
    attributes: {
      xmlns: WRITTEN_NAMESPACE,
      'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
      'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
      'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
      id: model.id,
      name: model.name,
      namespace: model.namespace,
    },
    children: [
      ...textNode('description', model.description),
      ...model.imports.map((each) => ({ name: 'import', attributes: { ...each, importType: WRITTEN_NAMESPACE } })),
      ...model.types.map((type) => typeNode(type, 'itemDefinition')),
      ...model.inputs.map(inputNode),
      ...model.decisions.map(decisionNode),
      ...model.knowledge.map(knowledgeNode),
      ...model.services.map(serviceNode),
      ...model.sources.map(sourceNode),
      diagramNode(model),
    ],
  })
}

type Named = { readonly id: string; readonly name: string; readonly label: string; readonly description: string }
const named = ({ id, name, label }: Named): Record<string, string> => ({ id, name, label })

function typeNode(type: ItemDefinition, name: string): XmlNode {
  if (type.typeConstraint !== '' && type.isCollection) tooNew(`the constraint on the whole of the list “${type.name}”`)
  const tests = [type.allowedValues, type.typeConstraint].filter((text) => text !== '')
  if (tests.length > 1) tooNew(`the two constraints of “${type.name}”`)
  return {
    name,
    attributes: { name: type.name, label: type.label, isCollection: type.isCollection ? 'true' : '' },
    children: [
      ...textNode('typeRef', type.typeRef),
      ...tests.map((text) => ({ name: 'allowedValues', children: textNode('text', text) })),
      ...type.components.map((part) => typeNode(part, 'itemComponent')),
      ...(type.signature
        ? [
            {
              name: 'functionItem',
              attributes: { outputTypeRef: type.signature.returns },
              children: type.signature.params.map((param) => ({ name: 'parameters', attributes: { ...param } })),
            },
          ]
        : []),
    ],
  }
}

const variableNode = (variable: Variable): XmlNode => ({ name: 'variable', attributes: { ...variable } })

function inputNode(input: InputData): XmlNode {
  const children = [...textNode('description', input.description), variableNode(input.variable)]
  return { name: 'inputData', attributes: named(input), children }
}

function decisionNode(decision: Decision): XmlNode {
  return {
    name: 'decision',
    attributes: named(decision),
    children: [
      ...textNode('description', decision.description),
      ...textNode('question', decision.question),
      ...textNode('allowedAnswers', decision.allowedAnswers),
      variableNode(decision.variable),
      ...requirementNodes(decision),
      ...(decision.logic ? [boxNode(decision.logic)] : []),
    ],
  }
}

function knowledgeNode(knowledge: KnowledgeModel): XmlNode {
  return {
    name: 'businessKnowledgeModel',
    attributes: named(knowledge),
    children: [
      ...textNode('description', knowledge.description),
      variableNode(knowledge.variable),
      ...(knowledge.logic ? [functionNode(knowledge.logic, 'encapsulatedLogic')] : []),
      ...requirementNodes(knowledge),
    ],
  }
}

function serviceNode(service: DecisionService): XmlNode {
  const refs = (name: string, hrefs: readonly string[]): XmlNode[] =>
    hrefs.map((href) => ({ name, attributes: { href } }))
  return {
    name: 'decisionService',
    attributes: named(service),
    children: [
      ...textNode('description', service.description),
      variableNode(service.variable),
      ...refs('outputDecision', service.outputs),
      ...refs('encapsulatedDecision', service.encapsulated),
      ...refs('inputDecision', service.inputDecisions),
      ...refs('inputData', service.inputData),
    ],
  }
}

function sourceNode(source: KnowledgeSource): XmlNode {
  return {
    name: 'knowledgeSource',
    attributes: { ...named(source), locationURI: source.locationUri },
    children: [
      ...textNode('description', source.description),
      ...requirementNodes(source),
      ...textNode('type', source.type),
      ...(source.owner === '' ? [] : [{ name: 'owner', attributes: { href: source.owner } }]),
    ],
  }
}

/** Requirements with the ids that the lines of the drawing point to. */
function requirementNodes(element: { readonly id: string; readonly requires: Requirements }): XmlNode[] {
  return requirementIds(element).map(({ id, outer, inner, href }) => ({
    name: outer,
    attributes: { id },
    children: [{ name: inner, attributes: { href } }],
  }))
}
