import type { LanguageTable } from './table.ts';

const parts: Readonly<Record<string, string>> = {
  functie:
    'functie|vacature|positie|rol|baan|stage|stageplaats|plek|opdracht|sollicitatieprocedure|selectieprocedure|procedure|*functie|*vacature|werkplek|traineeship',
  sollicitatie: 'sollicitatie|sollicitatiebrief|cv|profiel|kandidatuur|motivatie|brief|*sollicitatie',
  kandidaat:
    'kandidaat|kandidaten|kandidate|sollicitant|sollicitanten|sollicitaties|iemand|persoon|personen|profielen|profiel|collega',
};

const phrases: LanguageTable['phrases'] = {
  declined: [
    'niet ~2 (geworden|lukken|door)',
    '(zet|zetten|stop|stoppen) ~4 (sollicitatie|procedure) ~2 (stop|stopgezet)',
    '(zien|zie) ~1 [wij|we|ik] ~2 af van',
    '(gekozen|koos|kozen|kies) voor ~2 (een ander*|iemand anders|een andere)',
    'niet ~3 (aangeboden|aanbieden|worden)',
    '(ben|bent|zijn|zit) ~4 niet bij',
    'niet ~3 (helpen|geslaagd|doen|verdergaan|verder gaan|past|gelukt|slaagde|voldoende)',
    '(past|passen|pas) ~4 niet',
    '(deelname|procedure|traject|proces) ~4 (eindigt|stopt|houdt)',
    '(we|wij|ze) gaan ~4 niet (doen|verder|door)',
    '(vrees|vrezen) ~6 niet',
    'niet ~3 (langer|meer) ~3 (in aanmerking|kandidaat|procedure)',
    '(iemand anders|een ander) ~4 (gekozen|aangenomen|gevonden|geworden|gegaan)',
    '(keuze|keus) ~3 (op|voor) ~2 (iemand anders|een ander*|andere)',
    'niet ~8 (verder|uitgenodigd|uitnodigen|uit te nodigen|geselecteerd|selecteren|gekozen|aangenomen|doorgaan|door te gaan|verdergaan|verder te gaan|doorgegaan|aanbieden|aan te bieden|voort te zetten|voortzetten|uitgekozen|in aanmerking|aansluit|aansluiten|voldoet|voldoen|past|passen|passend|geschikt|succesvol|honoreren|gehonoreerd|matcht|meenemen|meegenomen|op gesprek|overtuigd|doorgekomen|door naar|door in|door bent)',
    '(keuze|voorkeur|besluit|beslissing) ~4 (gevallen|gevallen op|gaat uit|uitgegaan|gegaan|is gevallen|valt) ~4 (andere|ander|een andere|iemand|kandidaten|kandidaat)',
    '(gekozen|gekozen voor|kiezen|kozen|besloten|doorgaan|verder|verdergaan|door te gaan|verder te gaan|doorgegaan|geselecteerd|aangenomen|gaan we|gaan wij|keuze gemaakt) ~6 (andere|ander|iemand anders|een andere|interne) ~2 <kandidaat>',
    '(andere|ander) ~2 <kandidaat> ~8 (verder|gekozen|door|geselecteerd|beter|meer|voorkeur|aangenomen|verdergaan|aansluit*|gaan)',
    '(met|voor) ~2 (andere|een andere|iemand|kandidaten) ~4 (verder|door|gekozen|anders|verdergaan|doorgaan|beter|die beter|die meer)',
    '(afwijzen|afgewezen|af te wijzen|afwijzing|wijzen ~4 af)',
    '<sollicitatie> ~8 (afgewezen|afgekeurd|niet succesvol|niet in behandeling)',
    '(moeten|moet) ~6 (teleurstellen|teleur te stellen|afwijzen)',
    '(helaas|jammer) ~4 (niet|geen) ~8 (verder|match|aanbod|uitnod*|gelukt|gekozen|baan|functie|plek|aanbieden)',
    '(besloten|beslissing|besluit) ~6 (niet)',
    'geen (match|aanbod|passende match|goede match|vervolg)',
  ],
  closed: [
    'niet op zoek',
    'niet ~2 (op zoek|zoeken)',
    '(niets|geen) ~3 (in de aanbieding|vrij|openstaan|beschikbaar|openstaande)',
    '(plaatsen|plekken|stageplaatsen|stageplaats|plek|plaats) ~14 (ingepland|bezet|ingevuld|vol|vergeven|weg)',
    '<functie> ~10 (vervuld|ingevuld|gesloten|ingetrokken|vergeven|bevroren|geannuleerd|on hold|vervallen|stopgezet|opgeschort|gestopt|niet meer beschikbaar|niet meer open|niet meer vacant)',
    '(vacaturestop|personeelsstop|aannamestop)',
    '(geen) ~3 (vacature*|openstaande|passende|geschikte) ~4 (functie*|vacature*|plek*|beschikbaar|voor)',
    '(intern) ~3 (ingevuld|vervuld|opgelost)',
  ],
  'offer-withdrawn': [
    '(trekken|trek) ~4 (aanbod|aanbieding) ~2 in',
    '(aanbod|aanbieding) ~6 (ingetrokken|intrekken|in te trekken|terugtrekken)',
  ],
  regret: [
    'helaas',
    '(spijt|spijtig|jammer|teleurstell*|teleur)',
    'na (zorgvuldig*|lang|ampele)',
    'geen (goed|positief|leuk) ~1 (nieuws|bericht)',
  ],
  others: [
    '(veel|groot aantal|vele|grote hoeveelheid) ~3 (sollicitaties|reacties|kandidaten|sollicitanten)',
    '(beter|meer|nog beter) ~4 (aansluit*|past|passen|passend*|voldoe*|match*)',
  ],
  farewell: [
    '(wensen|wens|wenst) ~5 (succes|geluk|alle goeds|beste|veel)',
    '(veel succes|alle succes|heel veel succes|alle goeds)',
    'succes ~5 (zoektocht|toekomst|carrière|loopbaan|vervolg|verdere|sollicit*)',
  ],
  thanks: [
    '(bedankt|dank|danken|bedanken|dankjewel|dankuwel) ~10 (sollicitatie|interesse|belangstelling|tijd|gesprek|solliciteren|moeite|motivatie|vertrouwen|cv)',
  ],
  flattery: [
    '(indruk*|leuk gesprek|prettig gesprek|fijn gesprek|met plezier|met interesse|met veel interesse)',
  ],
  offer: [
    '(graag|blij|verheugd|genoegen|plezier|willen) ~6 (aanbieden|aanbod|aan te bieden|contract|arbeidsovereenkomst)',
    '(arbeidsovereenkomst|arbeidscontract|contractvoorstel|aanbiedingsbrief)',
    '(gefeliciteerd|welkom in het team|welkom bij het team|welkom aan boord)',
    '(jou|je|u) ~2 (aangenomen|gekozen)',
  ],
  invitation: [
    '(nodigen|nodig|uitnodigen|uit te nodigen|uitnodiging|uitgenodigd|graag|willen) ~10 (gesprek|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview|kennismaken|kennis te maken|ontmoeten|spreken|te spreken|videogesprek|telefoongesprek|assessment)',
    '(gesprek|sollicitatiegesprek|kennismakingsgesprek) ~6 (vindt plaats|plannen|inplannen|in te plannen|gepland|op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag)',
    'graag ~4 (kennismaken|ontmoeten|leren kennen)',
  ],
  advance: [
    '(door|doorgaan) ~1 (naar) ~3 (volgende|tweede) (ronde|fase|stap)',
    '(volgende|tweede) (ronde|gesprek|stap|fase) ~6 (uitnod*|plannen|gesprek|zal|is)',
    '(geselecteerd voor|uitgekozen voor|bent geselecteerd|bent uitgenodigd)',
  ],
  assessment: [
    '(test|assessment|opdracht|vragenlijst|casus|online test) ~8 (invullen|maken|in te vullen|link|te maken|afronden|voltooien|voor)',
    '(maak|vul|voltooi|maken|invullen) ~4 (test|assessment|opdracht|vragenlijst|casus)',
  ],
  scheduling: [
    '(wanneer|welke dag|welk moment|tijdstip) ~5 (uitkomt|schikt|beschikbaar|kan|kunt|past)',
    '(beschikbaarheid|beschikbaar|datum|tijdslot) ~4 (doorgeven|laten weten|laat|kiezen|geef)',
    '(teams|zoom) link',
  ],
  reschedule: [
    '(verzetten|verplaatsen|verplaatst|uitstellen|verschuiven|verzet|annuleren) ~6 (gesprek|afspraak|interview|sollicitatiegesprek)',
    '(gesprek|afspraak|interview|sollicitatiegesprek) ~8 (verzetten|verplaatsen|verplaatst|uitstellen|verschuiven|te verzetten|uitgesteld|niet doorgaan)',
    '(nieuwe|andere) ~1 (datum|afspraak|tijdstip)',
  ],
  received: [
    '<sollicitatie> ~8 (ontvangen|binnen|binnengekomen|verstuurd|verzonden|in goede orde)',
    '(ontvangen|ontvangst|ontvangstbevestiging) ~4 (sollicitatie|cv|van)',
    '(bevestigen) ~4 (ontvangst|sollicitatie)',
  ],
  undecided: [
    '(nog) ~2 (geen|niet) ~4 (besluit|beslissing|besloten|keuze|bekend)',
    '(zijn|is) nog ~4 (bezig|procedure|beoordel*|gaande)',
  ],
  pending: [
    '(beoordelen|bekijken|bestuderen|beoordeeld|bekeken|doornemen)',
    '(nemen|neem|hoort|horen|laten|ontvang*) ~6 (contact|van ons|weten|bericht|reactie)',
    '(zo spoedig mogelijk|zo snel mogelijk|binnenkort|binnen enkele|in behandeling|nog even geduld)',
  ],
  withdrawal: [
    '(ingetrokken|intrekken|teruggetrokken|terugtrekken|trek) ~4 (sollicitatie|kandidatuur|mij|terug)',
    '<sollicitatie> ~4 (ingetrokken|intrekken)',
    'mijn (sollicitatie|kandidatuur|cv)',
    '(heb|ik) ~4 (andere baan|ander aanbod)',
  ],
  outreach: [
    '(jouw|je|uw) profiel ~5 (gezien|kwam|tegen|interessant|past|gevonden|opgevallen)',
    '(mooie|interessante|leuke|nieuwe) ~2 (functie|kans|uitdaging|vacature|rol)',
    'sta je open',
  ],
  alert: [
    '(nieuwe|passende|laatste) ~2 (vacatures|banen)',
    '(vacature alert|job alert|jobalert|nieuwsbrief|banenmarkt|webinar|carrièrebeurs)',
    'solliciteer (nu|direct)',
  ],
  'feedback-mail': ['(hierbij|zoals afgesproken|zoals gevraagd) ~6 (feedback|terugkoppeling)'],
  'auto-reply': [
    '(afwezig|niet op kantoor|met vakantie|op vakantie|buiten kantoor|met verlof)',
    'automatisch* antwoord',
  ],
  account: [
    '(verificatiecode|bevestigingscode|wachtwoord|activeer je account|account activeren|beveiligingscode)',
  ],
  condition: [
    '(wie|kandidaten die|sollicitanten die|iedereen die)',
    '(indien|mocht|mochten|wanneer|als|tenzij|zodra|of je|of u|of wij|of we)',
    '(in het geval|in geval)',
    'hoor (je|u) ~4 (niets|niet)',
    '(alleen|enkel) ~3 (kandidaten|sollicitanten|geselecteerde)',
    '(mogelijk|misschien|eventueel|wellicht)',
  ],
  'condition-end': ['maar (helaas|we|wij|na|de|jouw|uw|het)'],
  unless: ['(nog niet|nog geen)', 'zonder (uw|jouw|je|deze)', 'totdat', 'tot we'],
  scam: [
    '(oplichting|fraude*|phishing|nepvacature*)',
    '(vertrouwelijk*|geadresseerde|privacy*|afmelden|uitschrijven)',
  ],
  'cancel-decision': [
    '(niet) ~2 (aarzelen|beantwoorden|antwoorden|reageren|vergeten|compleet|volledig)',
    'aarzel niet',
    'nog (niet|geen)',
    '(kandidaten|sollicitanten) die niet',
    '(reiskosten|kosten|vergoed*)',
    'niet ~4 (persoonlijk|iedereen|individueel|alle)',
  ],
  'cancel-positive': [
    '(niet|geen) ~10 (uitnod*|uit te nodigen|gesprek|sollicitatiegesprek|aanbieden|aan te bieden|aanbod|contract|ronde|aangenomen|gekozen|geselecteerd|kennismaken|fase|kennis te maken|verder)',
    '(bedankt|dank|danken|bedanken|na|tijdens|voor|het|leuke|prettige|fijne) ~5 (gesprek|sollicitatiegesprek|kennismaking|interview|kennismakingsgesprek)',
    '(andere|ander) ~2 (kandida*|sollicitant*)',
    '(in de gaten|solliciteren|volgen|te kijken)',
  ],
  later: [
    '(toekomstige) ~2 (vacature*|functie*|kans*|mogelijkhe*|gelegenheid)',
    '(in de toekomst|toekomst|talentpool|portefeuille|bestand|feedback|terugkoppeling|enquête)',
  ],
  hiring: [
    '(sollicitatie|sollicitaties|solliciteren|sollicitatieprocedure|stageplaats|jobzoektocht|collega*|kennismakingsgesprek|sollicitatiegesprek)',
    '(sollicit*|kandida*|vacature*|functie|werkervaring|cv|recruit*|baan|werving|selectie*|arbeidsmarkt|personeel*|hr|carrière|loopbaan|stage*|werkgever)',
  ],
  'elsewhere-weak': [
    '(aanvraag|tijdschrift|artikel|verzekering|schade*|studie*|universiteit|reservering|abonnement|offerte)',
  ],
  elsewhere: [
    '(lening|hypotheek|krediet|huurwoning|huurder*|verhuurder|appartement|bezichtiging|visum|verblijfsvergunning|bestelling|levering|pakket|factuur|terugbetaling|subsidie*|manuscript|toelating|kinderopvang|proeftijd|ontslag|woning)',
  ],
  'stage-application': [
    '(jouw|je|uw) ~1 (sollicitatie|cv|brief|interesse|motivatie|profiel|reactie)',
    '(beoordeeld|gelezen|bekeken|doorgenomen)',
  ],
  'stage-screen': [
    '(telefoongesprek|telefonisch* (gesprek|kennismaking|interview)|telefonische|aan de telefoon)',
  ],
  'stage-assessment': ['(assessment|online test|casus|testopdracht|opdracht)'],
  'stage-interview': [
    '(bedankt|dank|danken|bedanken|na|ons|het|leuk|leuke|prettig|prettige|fijn|fijne|goed|tijd|naar aanleiding) ~5 (gesprek|gesprekken|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview)',
    '(gesproken|kennisgemaakt|ontmoet)',
  ],
  'stage-final': [
    '(laatste ronde|eindgesprek|laatste gesprek|tweede gesprek|finale|eindronde|laatste twee|laatste drie)',
  ],
  'reason-other-candidate': [
    '(andere|ander) ~2 <kandidaat>',
    '(kandidaten|kandidaat) die ~4 (beter|meer)',
    'iemand anders',
  ],
  'reason-experience': ['(ervaring|werkervaring)', 'meer ervaring'],
  'reason-skills': ['(vaardigheden|competenties|kennis|skills)'],
  'reason-qualification': ['(opleiding|diploma|kwalificatie*|eisen|criteria|vereisten|opleidingsniveau)'],
  'reason-fit': ['(aansluit*|past|passen|match*|passend*|fit)'],
  'reason-overqualified': ['overgekwalificeerd'],
  'reason-salary': ['(salaris*|tarief|beloning)'],
  'reason-location-visa': ['(locatie|reisafstand|werkvergunning|visum|woonplaats|reistijd)'],
  'reason-filled-internal': ['(intern|interne) ~3 (kandidaat|ingevuld|vervuld|collega|opgelost)'],
  'reason-role-cancelled': [
    '(ingetrokken|geannuleerd|vervallen|reorganisatie|herstructurering|komt te vervallen)',
  ],
  'reason-freeze': ['(vacaturestop|personeelsstop|on hold|bevroren|opgeschort|budget*)'],
  'feedback-offered': [
    '(feedback|terugkoppeling|toelichting) ~8 (gerust|bellen|contact|graag|laat|mailen|vragen)',
    '(gerust|graag|contact|bellen|behoefte) ~8 (feedback|terugkoppeling|toelichting)',
  ],
  'feedback-refused': ['(niet|geen) ~6 (feedback|terugkoppeling|toelichting|inhoudelijk*|motivering)'],
  'feedback-given': ['(misten|gemist|ontbrak|ontbreekt|hadden graag|verbeterpunt*|raden ~2 aan|adviseren)'],
  'door-open': [
    '(bewaren|bewaar|behouden|houden|opslaan|opgenomen|portefeuille|bestand|talentpool)',
    '(nodigen|uitnodig*|hopen|welkom|gerust|nogmaals|opnieuw|blijf) ~6 (solliciteren|reageren|website|vacatures|te solliciteren)',
    '(andere|toekomstige|nieuwe|passende) ~2 (vacature*|functie*|kans*|mogelijkhe*)',
    'in de gaten',
  ],
};

/** Dutch, of the Netherlands and of Flanders. */
export const nl: LanguageTable = {
  language: 'nl',
  parts,
  phrases,
  barriers: ['niet', 'geen', 'indien', 'mocht', 'als', 'nog'],
  stopwords:
    'de het een en van je jij jouw u uw wij we ons onze niet voor met op dat dit is zijn hebben te aan bij ook er maar naar om deze heeft hebt jou wordt worden kunnen geen beste groet groeten dag hoi dank graag door uit kan zal over nog',
};
