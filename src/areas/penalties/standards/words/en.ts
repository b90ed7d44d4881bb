import type { Words } from './zh-Hans.ts'

/** What standards of discretion say when something cannot be done. */
export const en: Words = {
  refusals: {
    'penalties.no-such-standard': () => 'There is no such standard.',
    'penalties.no-such-edition': () => 'This standard has no such edition.',
    'penalties.no-such-comment': () => 'There is no such comment.',
    'penalties.no-draft': () => 'There is no draft of a next edition.',
    'penalties.not-your-standard': () =>
      'Only reviewers, legal staff and the head of the body that makes it may draft, answer and file.',
    'penalties.not-the-reviewer': () =>
      'Legality is reviewed by the legal staff of the body that makes it, or by the justice bureau.',
    'penalties.not-the-head': () => 'Only the head of this body may decide it.',
    'penalties.second-person': () => 'Who drafted it may not review or publish it; another person must.',
    'penalties.draft-moved-on': () => 'The draft has been saved again meanwhile. Read it first.',
    'penalties.not-a-standard': ({ why }) => `This text is no standard: ${why}`,
    'penalties.not-this-standard': () => 'The id, the body or the upper standard differ from what they were.',
    'penalties.bad-id': () => 'An id is made of letters, figures, dots and hyphens, such as al-market-68.',
    'penalties.no-upper': () => 'The upper standard does not exist, is not in force, or is the body’s own.',
    'penalties.not-reviewed': () => 'The legality of this draft has not been reviewed.',
    'penalties.reviewed-already': () => 'This draft has been reviewed.',
    'penalties.asked-already': () => 'The public has been asked already.',
    'penalties.comments-too-short': ({ days }) => `The public has at least ${days} days to comment.`,
    'penalties.not-asked': () => 'Comments are not being taken now.',
    'penalties.answered-already': () => 'This comment has been answered.',
    'penalties.no-result': () => 'Say what became of it: taken up, in part, or not.',
    'penalties.no-reason': () => 'Say it in words; it cannot be left empty.',
    'penalties.no-number': () => 'Give the number under which it is on file.',
    'penalties.filed-already': () => 'This draft is on file.',
    'penalties.public-not-asked': () => 'The public has not been asked.',
    'penalties.comments-running': ({ to }) => `Comments are taken until ${to}. File it after that.`,
    'penalties.comments-unanswered': ({ count }) => `${count} comments have no answer yet.`,
    'penalties.not-filed': () => 'This draft is not on file with the upper level.',
    'penalties.nothing-changed': () => 'It says the same as the edition in force.',
    'penalties.from-in-the-past': ({ from }) =>
      `${from} is too early: not before today, and not before the last one began.`,
    'penalties.audit': ({ found }) => `The audit found errors, so it cannot be published: ${found}.`,
    'penalties.scenarios-failed': ({ names, count }) =>
      `${count} scenario(s) do not come out as the file says, so it cannot be published: ${names}.`,
    'penalties.beyond-upper': ({ tiers }) =>
      `These tiers leave the upper standard, which may be refined and never exceeded: ${tiers}.`,
    'penalties.not-in-force': ({ from }) => `This standard is not in force on ${from}.`,
    'penalties.own-standard': () => 'A body does not adopt its own standard.',
    'penalties.is-the-law': () => 'This is the law itself. It applies, and is not adopted.',
    'penalties.needs-no-other': () => 'Adopting or piloting names no other standard.',
    'penalties.no-other': () => 'Name the standard that supersedes or refines it; it must be in force that day.',
    'penalties.does-not-refine': () => 'That standard is not this body’s refinement of it.',
    'penalties.pilot-only': () => 'Only a pilot names townships.',
    'penalties.no-places': () => 'A pilot names its townships.',
    'penalties.no-township': () => 'A pilot is held in townships of this county.',
    'penalties.invalid-facts': () => 'Facts are numbers, true or false, or the listed words.',
  },
}
