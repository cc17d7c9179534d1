/** One capitalised name of up to seven words as written: `Bank of Ireland`, `Marks & Spencer`, `H&M`, `dm-drogerie markt` fails and may. */
export const properName =
  "[\\p{Lu}\\d][\\p{L}\\d&'’.+/-]*(?:[ \\u00a0]+(?:&|\\+|of the|of|and(?= \\p{Lu})|und(?= \\p{Lu})|et(?= \\p{Lu})|for(?= \\p{Lu})|the(?= \\p{Lu})|de|du|des|la|le|[\\p{Lu}\\d(][\\p{L}\\d&'’.+/)-]*)){0,6}";

/** Words that begin with a capital and are no name. */
export const noNames = new Set(
  (
    'the this that our your we us you i it if in at on as to of for and but hi hello dear thank thanks please best kind regards sincerely warm after ' +
    'unfortunately although while however new re fwd aw wg update application position role job candidate team hiring recruiting recruitment talent ' +
    'careers hr human resources all any no not monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today tomorrow regarding status interview feedback decision wir sie ihre ihr unser unsere der die das den dem ' +
    'mit bei leider vielen dank sehr geehrte geehrter nous votre vous notre bonjour cordialement'
  ).split(' '),
);
