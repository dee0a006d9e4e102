/** What a screen reader has to read on the pages that both ways to take part share. */

export const STATEMENT = `
- paragraph: Statement 1 of 10
- heading "The service helps me with basics when I need it, like housing, money, food or health." [level=1]
- group: Help me think about this
- group "How far do you agree?":
  - 'radio "1: Strongly disagree"'
  - text: "1: Strongly disagree"
  - 'radio "2: Disagree"'
  - text: "2: Disagree"
  - 'radio "3: In between"'
  - text: "3: In between"
  - 'radio "4: Agree"'
  - text: "4: Agree"
  - 'radio "5: Strongly agree"'
  - text: "5: Strongly agree"
  - radio "Not applicable"
  - text: Not applicable
- text: Would you like to say why, or give an example? (optional) In your own words. No names, please.
- textbox "Would you like to say why, or give an example? (optional)"
- button "Next"
- button "Skip this statement"
- alert`;

const answers = [
  ['1. The service helps me with basics when I need it', '4: Agree'],
  ['2. The service helps me work towards things', 'Not answered'],
  ['3. I have choices about my support', 'Not answered'],
] as const;

/** The first statement has been answered, and no other. */
export const CHECK = `
- heading "Check your answers" [level=1]
- paragraph: You can change any of them. Nothing has to be answered.
- list:
${answers.map(([statement, said], at) => itemOf(statement, said, at + 1)).join('\n')}
- button "I have finished"
- button "Back"`;

function itemOf(statement: string, said: string, number: number): string {
  return `  - listitem:
    - paragraph: /^${statement.replace('.', '\\.')}/
    - paragraph: "${said}"
    - button "Change the answer to statement ${number}"`;
}
