/** What can be wrong in a scenario, and what to write instead. */
export const strings = {
  'problem.scenario.no-section':
    'There are no sections. Begin each with a heading: “### Listen”. Below it stand its text and its choices.',
  'problem.scenario.one-section':
    'There is only one section, so no choice leads anywhere. Add those that the choices lead to: “### Listen”.',
  'problem.scenario.too-many':
    'There are more than {{most}} sections. Divide the story into several scenarios.',
  'problem.scenario.no-choice':
    'The story ends where it begins: the first section has no choices. Write them as a task list: “- [x] [Ask her](#ask)”.',
  'problem.scenario.no-title':
    'This heading has no text. Write one: links lead to it by its words.',
  'problem.scenario.double-heading':
    'The heading “{{title}}” is here twice. Links to “#{{first}}” lead to the first one; this one is “#{{id}}”. Give one of them another name.',
  'problem.scenario.no-box':
    'This choice has no box. Write “- [ ]” before it, or “- [x]” if it is worth recommending.',
  'problem.scenario.no-link':
    'This choice leads nowhere. Make it a link to a section: “- [ ] [Call the manager](#manager)”. What can be ticked is always a choice here.',
  'problem.scenario.two-links':
    'This choice has more than one link. Leave the one to the section that it leads to.',
  'problem.scenario.no-text':
    'This choice has no text. Write it between the brackets: “[Ask her](#ask)”.',
  'problem.scenario.extra':
    'This belongs to no choice and would not be shown. A choice is one line; what comes of it stands in a quote below: “> …”.',
  'problem.scenario.link-nowhere':
    'There is no section “#{{slug}}” in this scenario. A link has the section’s heading in small letters, with hyphens for spaces.',
  'problem.scenario.link-nowhere_suggestion':
    'There is no section “#{{slug}}” in this scenario. Did you mean “#{{suggestion}}”?',
  'problem.scenario.braces':
    'This cannot be read: “{{text}}”. Braces stand at the end of a choice, as {if="trust>=2" notes+1}: names in small letters, whole numbers, the condition between quotation marks.',
  'problem.scenario.unset':
    'The condition asks for “{{name}}”, but no choice changes it. Add it to the choice that earns it: “{ {{name}}+1 }”.',
  'problem.scenario.unset_suggestion':
    'The condition asks for “{{name}}”, but no choice changes it. Did you mean “{{suggestion}}”?',
  'problem.scenario.never':
    'This choice is never offered: however one comes here, its condition does not hold.',
  'problem.scenario.hidden':
    'It happens that no choice is offered in “{{title}}”, and the learner is stuck. Add a choice without a condition.',
  'problem.scenario.trapped':
    'Whoever comes to “{{title}}” after certain choices goes round without an end: no ending can be reached any more. Add a choice that leads out.',
  'problem.scenario.unreachable':
    'No way leads to “{{title}}”. Link a choice to it, or take the section out.',
  'problem.scenario.endless':
    'From “{{title}}” no ending can be reached: the story goes round in a circle. Add a choice that leads on to a section without choices.',
  'problem.scenario.no-ending':
    'The story cannot end. At least one section that can be reached must be without choices.',
  'problem.scenario.too-complex':
    'No way to an ending was found: there are too many combinations of values to try them all. Use fewer names, or smaller numbers, or give the way out fewer conditions.',
  'problem.scenario.no-feedback':
    'Nothing is said of this choice. Write in a quote below it what comes of it, and why: “> She decides what happens next.”',
  'problem.scenario.no-good':
    'No choice is marked as worth recommending. Write “[x]” instead of “[ ]” before those that are.',
} as const;
