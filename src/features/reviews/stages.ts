/** The stages of the journey, and what each is for. */
export const STAGES = {
  plan: { title: 'Plan', about: 'Who takes part, which sources, and when.' },
  gather: { title: 'Gather', about: 'Sheets from each source, on paper or here.' },
  reflect: { title: 'Reflect', about: 'Meet, and talk about what the sheets say.' },
  act: { title: 'Act', about: 'Agree what to do, do it, and note what came of it.' },
  share: { title: 'Share', about: 'Hand the plan on, and keep a copy.' },
} as const;
