/** Words by which it is known how far somebody came and why no farther, as data alone: the bundles hold this module packed. */

/** In a subject, which is short, a bare word tells. */
export const screenPattern =
  '\\b(?:phone|telephone|video)[- ](?:screen|interview|call)|telefoninterview|telefonat|entretien téléphonique|notre appel(?! à)|our call|unser call|entrevista telefónica|belletje|telefonisch|telefoongesprek|telefoontje';
export const finalPattern =
  '\\b(?:final (?:round|interview|stage)|letzten? runde|finale runde|dernier tour|última ronda|laatste ronde)';
export const interviewPattern =
  '\\b(?:interview|hospitation|probearbeiten|probetag|vorstellungsgespräch|bewerbungsgespräch|(?:unser|ihr|dein)(?:em|es)? gespräch|(?<!d.)entretien|entrevista|sollicitatiegesprek|(?:ons|je|jouw|uw) gesprek|our meeting|jury du|audition du|(?:l.|ton |votre )audition)';
export const assessmentPattern =
  '\\b(?:assessment|test|take-?home|coding challenge|probeaufgabe|eignungstest|prueba|essai|épreuve|trial shift|audition|segundo ejercicio|proeven)\\b';

/** Who wrote unasked. */
export const unaskedPattern =
  '\\b(?:initiativ|blind|spontan)bewerbung|\\b(?:open|spontane) sollicitatie|\\bcandidatures? spontanée|\\bcandidatura espontánea|\\b(?:speculative|spontaneous|unsolicited) (?:application|cv|letter)';

/** Words that open what has been: "… not going forward after your interview". */
export const pastWordList =
  'after another following other since thank thanks your enjoyed further nach danke dank ihr ihre ihrem deinem ' +
  'autre otra otro andere anderen anderer ' +
  'apres issue suite merci lors votre tras gracias su tu despues na bedankt uw jouw tijdens';

/** Words in front of what has not been: "unable to offer you an interview", *verzichten auf ein Zweitgespräch*, *avant notre entretien*. */
export const aheadWordList =
  'not unable before bring bringing advance advancing few invite inviting move moving proceed instead ' +
  'kein keine keinen keinem keiner nicht vor verzichten haetten wuerden absehen ' +
  'avant pas aucun aucune proposera antes ningun ninguna sin geen niet voor';

/** A row of a form: "Reason for rejection: …", *Motif de refus : …*; "Feedback: we cannot …", "… if you wish" give none. */
export const rowPattern =
  '^(?:(?:main |rejection )?reasons?|feedback|why|(?:absage|ablehnungs)?gr[uü]nde?|begründung|motifs?|raisons?|motivos?|raz[oó]n(?:es)?|retroalimentaci[oó]n|comentarios|reden(?:en)?)(?: (?:de|des|du|for|from|für|given|van|voor)\\b[^:\\n]*)?(?:\\s*:|(?<=^why)\\s*\\n)\\s*(?!http|(?:if|nous|should|si|we|wenn|wir) )\\S';
