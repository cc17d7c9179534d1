/** What people say it was instead. */
const good = [
  'interview',
  'job interview',
  'phone interview',
  'interview invite',
  'interview invitation',
  'interview request',
  'invitation',
  'invitation to an interview',
  'invitation to interview',
  'invite',
  'offer',
  'job offer',
  'interview einladung',
  'einladung',
  'einladung zu einem interview',
  'einladung zum interview',
  'einladung zum gespräch',
  'einladung zum vorstellungsgespräch',
  'einladung zu einem vorstellungsgespräch',
  'einladung zum bewerbungsgespräch',
  'vorstellungsgespräch',
  'angebot',
  'jobangebot',
  'zusage',
];

const openings = /^(?:(?:no|nope|sorry|but|actually|wait|nein|doch|aber) )+(?=(?:it|this|that|es|das|dies) )/;
const subject =
  /^(?:it|this|that|es|das|dies)(?: was| is|'s| war| ist)(?: (?:actually|really|doch|eigentlich|aber))? (?:an? |eine? )?/;
const denial =
  /^(?:(?:(?:it|this|that) (?:was not|is not|wasn't|isn't)|(?:it|this|that)'s not|not) an? rejection|(?:(?:es|das|dies) (?:war|ist) (?:doch |gar )?)?keine absage)$/;

/** Whether a line, lower-cased and without punctuation, says that the mail was no rejection: "it was an interview". */
export const isCorrection = (said: string): boolean => {
  const claim = said.replace(openings, '');
  if (denial.test(claim)) return true;
  const named = claim.replace(subject, '');
  return named !== claim && good.includes(named);
};
