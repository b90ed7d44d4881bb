import type {
  Decision,
  DecisionService,
  Import,
  InputData,
  ItemDefinition,
  KnowledgeModel,
  KnowledgeSource,
  Model,
  Requirements,
  Variable,
} from '../model.ts'
import { childOf, childrenOf, readXml, textIn, type XmlElement } from '../xml/element.ts'
import { ModelFault } from './model-fault.ts'
import { readBoxed, readFunction } from './read-boxed.ts'
import { attribute, readVariable } from './read-parts.ts'

/** The namespaces of the versions that are read. Their elements differ only in what later ones add. */
export const MODEL_NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd': '1.1',
  'http://www.omg.org/spec/DMN/20180521/MODEL/': '1.2',
  'https://www.omg.org/spec/DMN/20191111/MODEL/': '1.3',
  'https://www.omg.org/spec/DMN/20211108/MODEL/': '1.4',
  'https://www.omg.org/spec/DMN/20230324/MODEL/': '1.5',
}

/** Reads a DMN file of version 1.1 to 1.5. Errors: throws `ChartFault` (no XML) or `ModelFault`. Drawings are not read. */
export function readModel(xml: string): Model {
  const root = readXml(xml)
  if (root.name !== 'definitions' || MODEL_NAMESPACES[root.namespace] === undefined)
    throw new ModelFault(`<${root.name}> of ${root.namespace || 'no namespace'} is no decision model`)
  return {
    ...readElement(root),
    namespace: attribute(root, 'namespace'),
    imports: childrenOf(root, 'import').map(readImport),
    types: childrenOf(root, 'itemDefinition').map(readItemDefinition),
    inputs: childrenOf(root, 'inputData').map(readInput),
    decisions: childrenOf(root, 'decision').map(readDecision),
    knowledge: childrenOf(root, 'businessKnowledgeModel').map(readKnowledge),
    services: childrenOf(root, 'decisionService').map(readService),
    sources: childrenOf(root, 'knowledgeSource').map(readSource),
  }
}

function readElement(element: XmlElement): { id: string; name: string; label: string; description: string } {
  return {
    id: attribute(element, 'id'),
    name: attribute(element, 'name'),
    label: attribute(element, 'label'),
    description: textIn(element, 'description'),
  }
}

function readImport(element: XmlElement): Import {
  return { name: attribute(element, 'name'), namespace: attribute(element, 'namespace') }
}

function readItemDefinition(element: XmlElement): ItemDefinition {
  const signature = childOf(element, 'functionItem')
  return {
    name: attribute(element, 'name'),
    label: attribute(element, 'label'),
    typeRef: textIn(element, 'typeRef'),
    isCollection: attribute(element, 'isCollection') === 'true',
    allowedValues: textsIn(element, 'allowedValues'),
    typeConstraint: textsIn(element, 'typeConstraint'),
    components: childrenOf(element, 'itemComponent').map(readItemDefinition),
    signature: signature
      ? {
          params: childrenOf(signature, 'parameters').map(readVariable),
          returns: attribute(signature, 'outputTypeRef'),
        }
      : null,
  }
}

const textsIn = (element: XmlElement, name: string): string => {
  const child = childOf(element, name)
  return child ? textIn(child, 'text') : ''
}

function readInput(element: XmlElement): InputData {
  return { ...readElement(element), variable: variableOf(element) }
}

function readDecision(element: XmlElement): Decision {
  return {
    ...readElement(element),
    question: textIn(element, 'question'),
    allowedAnswers: textIn(element, 'allowedAnswers'),
    variable: variableOf(element),
    requires: readRequirements(element),
    logic: readBoxed(element),
  }
}

function readKnowledge(element: XmlElement): KnowledgeModel {
  const logic = childOf(element, 'encapsulatedLogic')
  return {
    ...readElement(element),
    variable: variableOf(element),
    requires: readRequirements(element),
    logic: logic ? readFunction(logic) : null,
  }
}

function readService(element: XmlElement): DecisionService {
  const hrefs = (name: string): string[] => childrenOf(element, name).map((child) => attribute(child, 'href'))
  return {
    ...readElement(element),
    variable: variableOf(element),
    outputs: hrefs('outputDecision'),
    encapsulated: hrefs('encapsulatedDecision'),
    inputDecisions: hrefs('inputDecision'),
    inputData: hrefs('inputData'),
  }
}

function readSource(element: XmlElement): KnowledgeSource {
  const owner = childOf(element, 'owner')
  return {
    ...readElement(element),
    type: textIn(element, 'type'),
    locationUri: attribute(element, 'locationURI'),
    owner: owner ? attribute(owner, 'href') : '',
    requires: readRequirements(element),
  }
}

function readRequirements(element: XmlElement): Requirements {
  const hrefs = (...names: string[]): string[] =>
    element.children
      .filter((child) => child.name.endsWith('Requirement'))
      .flatMap((child) => child.children)
      .filter((child) => names.includes(child.name))
      .map((child) => attribute(child, 'href'))
  return {
    decisions: hrefs('requiredDecision'),
    inputs: hrefs('requiredInput'),
    knowledge: hrefs('requiredKnowledge'),
    authorities: hrefs('requiredAuthority'),
  }
}

/** The variable of an element; it has the element's name where the file gives it none. */
function variableOf(element: XmlElement): Variable {
  const variable = childOf(element, 'variable')
  const name = attribute(element, 'name')
  if (!variable) return { name, typeRef: '' }
  const own = readVariable(variable)
  return { ...own, name: own.name || name }
}
