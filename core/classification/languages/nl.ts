import type { LanguageTable } from './table.ts';

const parts: Readonly<Record<string, string>> = {
  functie:
    'functie|vacature|positie|rol|baan|stage|stageplaats|plek|opdracht|sollicitatieprocedure|selectieprocedure|procedure|*functie|*vacature|werkplek|traineeship',
  sollicitatie: 'sollicitatie|sollicitatiebrief|cv|profiel|kandidatuur|motivatie|brief|*sollicitatie',
  kandidaat:
    'kandidaat|kandidaten|kandidate|sollicitant|sollicitanten|sollicitaties|iemand|persoon|personen|profielen|profiel|collega',
};

const phrases: LanguageTable['phrases'] = {
  'cancel-condition': ['ook al', '(ook|zelfs) (als|wanneer) (we|wij) ~2 (onder de indruk)'],
  declined: [
    // not going on
    'niet ~8 (verder|verdergaan|uitgenodigd|uitnodigen|uit te nodigen|geselecteerd|selecteren|gekozen|kiezen|aangenomen|aannemen|doorgaan|door te gaan|verder te gaan|doorgegaan|aanbieden|aan te bieden|voort te zetten|voortzetten|voortgezet|uitgekozen|in aanmerking|aansluit|aansluiten|voldoet|voldoen|past|passen|passend|geschikt|succesvol|honoreren|gehonoreerd|matcht|matchen|meenemen|meegenomen|mee te nemen|op gesprek|overtuigd|overtuigen|doorgekomen|door naar|door in|door bent|vervolgen|gelukt|geworden|weerhouden|aan te nemen|verlengen|in dienst|bij de geselecteerden|op de shortlist|toegelaten|voorgedragen|in te gaan|ingaan|geslaagd|gehaald|behaald)',
    'niet ~5 (de juiste|de geschikte|de meest geschikte|wat we zoeken|wat wij zoeken|helemaal wat)',
    '(past|passen|pas|sluit|sluiten|voldoet|voldoe|voldoen|matcht|aansluit) ~6 (niet|onvoldoende|te weinig)',
    '(ben|bent|zijn|zit) ~4 niet (bij|door|geselecteerd|gekozen|de)',
    'niet ~3 (langer|meer) ~3 (in aanmerking|kandidaat|procedure|in de race|meenemen)',
    '(we|wij|ze|ik) (gaan|ga|kunnen|zullen|zetten) ~6 niet ~4 (doen|verder|door|voort|worden|lukken)',
    '(vrees|vrezen) ~8 niet',
    '(wordt|gaat|is) ~2 (het|hem) ~2 niet ~2 (geworden|worden|lukken|gelukt)',
    'het ~4 niet ~3 (geworden|gehaald|gered|gelukt)',
    '(onvoldoende|te weinig) ~2 (ervaring|aansluiting|raakvlakken|match|kennis|affiniteit|punten)',
    '(deelname|procedure|traject|proces|avontuur) ~4 (eindigt|stopt|houdt) ~4 (hier|op|helaas|voor)',
    '(stopt|eindigt|stoppen) ~4 (procedure|traject|proces|avontuur) ~4',
    '(zien|zie|hebben|kunnen) ~4 (geen|niet) ~4 (plek|plaats|functie|baan|stageplaats|stageplek|vervolg|mogelijkheid|mogelijkheden|passende|match|aanbod|contract) ~4 (bieden|aanbieden|aan te bieden|zien|geven|voor|in|met)',
    'geen (match|aanbod|passende match|goede match|perfecte match|vervolg|klik|groen licht|positief bericht|goed nieuws|positieve reactie)',
    '(helaas|jammer|spijt*) ~5 (niet|geen) ~8 (verder|match|aanbod|uitnod*|gelukt|gekozen|baan|functie|plek|aanbieden|nieuws|bericht|doorgaan)',
    '(besloten|beslissing|besluit|beslist|gekozen) ~6 niet ~6 (verder|door|nodigen|mee|nemen|aan|gaan|zetten|in|te)',
    '(kunnen|kan|konden) ~6 (geen|niet) ~6 (vervolg|gevolg|gehoor) ~2 (geven|gegeven)',
    '(geen) ~1 (gevolg|vervolg) ~4 (geven|gegeven)',
    // others
    '(gekozen|kiezen|kozen|besloten|doorgaan|verder|verdergaan|door te gaan|verder te gaan|doorgegaan|geselecteerd|aangenomen|gaan we|gaan wij|keuze gemaakt|koos|voorkeur|uitgenodigd|geworden|gegund) ~7 (andere|ander|anderen|iemand|interne|kandidaten die|kandidaat die|een kandidaat|een kandidate|een collega) ~2',
    '(iemand anders|een ander|iemand) ~5 (gekozen|aangenomen|gevonden|geworden|gegaan|verder|vertrouwen|ervaring heeft)',
    '(keuze|keus|voorkeur|besluit|beslissing|eer) ~6 (gevallen|uit|uitgegaan|gegaan|valt|viel|ging|gaat) ~5 (andere|ander|iemand|kandidaten|kandidaat|collega|interne)',
    '(keuze|keus|voorkeur) ~3 (op|voor) ~2 (iemand anders|een ander*|andere|iemand|een kandidaat)',
    '(andere|ander|anderen) ~2 <kandidaat> ~8 (verder|gekozen|door|geselecteerd|beter|meer|voorkeur|aangenomen|verdergaan|aansluit*|gaan|uitgenodigd|voorrang)',
    '(met|voor) ~2 (andere|ander|anderen|een andere|iemand|kandidaten|een kandidaat|enkele) ~6 (verder|door|gekozen|verdergaan|doorgaan|beter|die beter|die meer|voort|gegaan|gaan)',
    '(kandidaten|kandidaat|profielen|iemand|sollicitanten) ~1 (gevonden|geselecteerd|gekozen|uitgenodigd) ~2 (die|wiens|met)',
    '<kandidaat> ~1 (die|wiens|met) ~3 (beter|meer|nog beter|dichter) ~4 (aansluit*|past|passen|ervaring|profiel|voldoe*|bij)',
    // refusing
    '(afwijzen|afgewezen|af te wijzen|afwijzing|afvallen|afgevallen|afgeketst)',
    '(wijzen|wijs) ~6 af',
    '(valt|vallen|viel) (je|u|jij) ~4 af',
    '<sollicitatie> ~8 (afgewezen|afgekeurd|niet succesvol|niet in behandeling|stopgezet|geen succes|niet weerhouden)',
    '(moeten|moet) ~6 (teleurstellen|teleur te stellen|afwijzen|nee)',
    'stellen ~3 teleur',
    '(negatief|negatieve|ongunstig*) ~3 (antwoord|beslissing|besluit|advies|bericht|nieuws)',
    'niet ~2 (geworden|lukken|door|aangeboden)',
    '(zet|zetten|stop|stoppen|sluit|sluiten) ~4 (sollicitatie|procedure|traject) ~3 (stop|stopgezet|af)',
    '(zien|zie) ~1 [wij|we|ik] ~2 af van',
    '(gekozen|koos|kozen|kies) voor ~2 (een ander*|iemand anders|een andere)',
    '(nodigen|nodig) ~3 niet uit',
    '(keuze|keus|beslissing) ~3 niet ~1 op (jou|je|u|jouw)',
    '(vinden|vonden|denken|denk) ~4 (niet|geen) ~4 (past|passend|match|klik|geschikt*|aansluit*)',
    '(net|toch|uiteindelijk|helaas) ~2 (niet|iemand anders|een ander|andere) ~3 (geworden|gekozen|gegaan)',
    '(gaat|gaan|ging) ~4 (baan|functie|plek|rol|opdracht) ~3 naar ~2 (een ander*|iemand*|andere)',
    '(baan|functie|plek|rol|opdracht) ~3 (gaat|ging|is) ~2 naar ~2 (een ander*|iemand*|andere|een collega|een interne)',
    '(andere|interne) ~1 kandidaat ~4 (krijgt|kreeg|aanbod|aanvaard|geaccepteerd)',
  ],
  closed: [
    'niet ~2 (op zoek|zoeken) ~4',
    '(niets|geen) ~3 (in de aanbieding|vrij|openstaan|beschikbaar|openstaande)',
    '(plaatsen|plekken|stageplaatsen|stageplaats|plek|plaats) ~14 (ingepland|bezet|ingevuld|vol|vergeven|weg)',
    '<functie> ~12 (vervuld|ingevuld|gesloten|ingetrokken|vergeven|bevroren|geannuleerd|on hold|vervallen|stopgezet|opgeschort|gestopt|geschrapt|teruggetrokken|vervalt|bezet|niet meer beschikbaar|niet meer open|niet meer vacant|niet meer ingevuld|niet doorgaat|gaat niet door|komt te vervallen|niet ingevuld|uitgesteld)',
    '(vacaturestop|personeelsstop|aannamestop|wervingsstop|selectiestop)',
    '(geen) ~3 (vacature*|openstaande|passende|geschikte) ~4 (functie*|vacature*|plek*|beschikbaar|voor|open)',
    'intern ~3 (ingevuld|vervuld|opgelost|opgevuld)',
    '(trekken|trekt|halen) ~3 (vacature|functie) ~3 (in|terug|offline|weg)',
    '(wervingsprocedure|werving|procedure|zoektocht) ~6 (stopgezet|gestaakt|beëindigd|on hold|gepauzeerd|stilgelegd|afgebroken|opgeschort)',
    '(zetten|leggen) ~4 (vacature|werving|procedure|functie) ~4 (stop|on hold|stil|in de wacht)',
  ],
  'offer-withdrawn': [
    '(aanbod|aanbieding|toezegging|contractvoorstel) ~8 (ingetrokken|intrekken|in te trekken|terugtrekken|teruggetrokken|terug te trekken|terugnemen|vervalt|niet gestand|vervallen)',
    '(trekken|trek|nemen) ~4 (aanbod|aanbieding|toezegging) ~4 (in|terug)',
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
    '(nodigen|nodig|uitnodigen|uit te nodigen|uitnodiging|uitgenodigd|graag|willen|zouden|zou) ~10 (gesprek|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview|kennismaken|kennis te maken|ontmoeten|spreken|te spreken|videogesprek|telefoongesprek|assessment|tweede gesprek)',
    '(gesprek|sollicitatiegesprek|kennismakingsgesprek) ~6 (vindt plaats|plannen|inplannen|in te plannen|gepland|op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag)',
    'graag ~4 (kennismaken|ontmoeten|leren kennen|zien)',
    '(kom|komt) (je|u) ~4 (langs|gesprek|koffie)',
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
    '(indien|mocht|mochten|wanneer|tenzij|zodra|of je|of u|of wij|of we)',
    'als (je|u|jij|we|wij|er|de|het|dat|uw|jouw|blijkt|bij|deze|dit|een|wij|ze|niet)',
    '(in het geval|in geval|ingeval)',
    '(heb|hebt|heeft|ontvang|ontvangt|krijg|krijgt) (je|u) ~6 (niets|geen|niet) ~4 (ontvangen|gehoord|bericht|dan)',
    '(alleen|enkel|uitsluitend) ~3 (kandidaten|sollicitanten|geselecteerde|de)',
    '(mogelijk|misschien|eventueel|wellicht)',
    '(wie|degenen die|kandidaten die) ~3 (niet|geen)',
    '(anders|zo niet) (kunnen|wordt|moeten|zal)',
    '(wie|kandidaten die|sollicitanten die|iedereen die|degenen die|diegenen die)',
    '(haalt|behaalt|scoort|slaagt|reageert|levert) (je|u) ~6 (niet|geen|onvoldoende)',
    '(hoor|hoort|horen|hebt|heb|ontvang|krijg) (je|u) ~6 [nog] ~1 (niets|niet|geen|geen reactie)',
    'als (na|binnen|op|in|geen|sollicitan*|kandida*|iemand|iets|uit|jullie|onze)',
    'geen (bericht|reactie|antwoord) ~8 (betekent|dan)',
    '(niets|geen bericht|geen reactie) ~2 (gehoord|ontvangen|vernomen) ~6 (dan|is|hebben|ga)',
  ],
  'condition-end': ['maar (helaas|we|wij|na|de|jouw|uw|het)'],
  unless: ['(nog niet|nog geen)', 'zonder (uw|jouw|je|deze)', 'totdat', 'tot we'],
  scam: [
    '(oplichting|fraude*|phishing|nepvacature*)',
    '(vertrouwelijk*|geadresseerde|privacy*|afmelden|uitschrijven)',
  ],
  'cancel-decision': [
    '(niet) ~2 (aarzelen|beantwoorden|antwoorden|reageren|vergeten|compleet|volledig|bereiken|bereikt|openen|beantwoord|gemonitord)',
    'aarzel niet',
    'nog (niet|geen|niemand)',
    '(kandidaten|sollicitanten|mensen|iedereen|wie|sollicitaties) ~1 (die|zonder) ~3 (niet|geen)',
    '(reiskosten|kosten|vergoed*|thuiswerken|parkeren|leaseauto) ~8 (niet|geen|helaas)',
    'niet ~4 (persoonlijk|iedereen|individueel|alle|elke)',
    'niet ~3 (nodig|verplicht|vergoed|gedeeld|verstrekt|doorgegeven)',
    '(gesprek|afspraak|interview) ~6 niet ~2 (doorgaan|door)',
    '(gegevens) ~6 niet',
    '(je|u) ~3 (besloten|gekozen|teruggetrokken|ingetrokken) ~4',
    'jouw (keuze|beslissing|besluit)',
    '(voor|met) (jou|u|je) (als|gekozen)',
    '(sollicitatie|formulier|dossier) ~3 niet (volledig|compleet|afgerond|verzonden)',
    '(gesprek|afspraak) ~4 niet ~4 (vandaag|morgen|lukt)',
  ],
  'cancel-positive': [
    '(niet|geen) ~10 (uitnod*|uit te nodigen|uitgenodigd|gesprek|sollicitatiegesprek|aanbieden|aan te bieden|aanbod|contract|ronde|aangenomen|gekozen|geselecteerd|kennismaken|fase|kennis te maken|verder)',
    '(bedankt|dank|danken|bedanken|na|tijdens|voor|het|leuke|prettige|fijne|ons|tijd|leuk|fijn|prettig|open|goed|goede) ~5 (gesprek|sollicitatiegesprek|kennismaking|interview|kennismakingsgesprek|te spreken|kennis te maken|ontmoeten)',
    '(andere|ander) ~2 (kandida*|sollicitant*)',
    '(in de gaten|solliciteren|volgen|te kijken)',
    '(aanbod|aanbieding|contract) ~6 (intrek*|ingetrokken|in te trekken|terug*)',
    '(iemand|kandidaat) ~2 (aangenomen|gekozen)',
  ],
  later: [
    '(toekomstige) ~2 (vacature*|functie*|kans*|mogelijkhe*|gelegenheid)',
    '(in de toekomst|toekomst|talentpool|portefeuille|bestand|feedback|terugkoppeling|enquête)',
  ],
  hiring: [
    '(sollicitatie|sollicitaties|solliciteren|sollicitatieprocedure|stageplaats|jobzoektocht|collega*|kennismakingsgesprek|sollicitatiegesprek|wervingsprocedure)',
    '(sollicit*|kandida*|vacature*|functie|werkervaring|cv|recruit*|baan|werving|selectie*|arbeidsmarkt|personeel*|hr|carrière|loopbaan|stage*|werkgever|dienstverband|proefdraaien|teamleider)',
  ],
  'elsewhere-weak': [
    '(aanvraag|tijdschrift|artikel|verzekering|schade*|studie*|universiteit|reservering|abonnement|offerte)',
  ],
  elsewhere: [
    '(lening|hypotheek|krediet|huurwoning|huurder*|verhuurder|appartement|bezichtiging|visum|verblijfsvergunning|bestelling|levering|pakket|factuur|terugbetaling|subsidie*|manuscript|toelating|kinderopvang|proeftijd|ontslag|woning)',
  ],
  'stage-application': [
    '(jouw|je|uw) ~1 (sollicitatie|cv|brief|interesse|motivatie|profiel|reactie|kandidatuur|gegevens)',
    '(beoordeeld|gelezen|bekeken|doorgenomen) ~4',
    '(sollicitatie|sollicitatiebrief|brief|cv)',
  ],
  'stage-screen': [
    '(telefoongesprek|telefonisch* (gesprek|kennismaking|interview)|telefonische|aan de telefoon)',
  ],
  'stage-assessment': ['(assessment|online test|casus|testopdracht|opdracht)'],
  'stage-interview': [
    '(bedankt|dank|danken|bedanken|na|ons|het|leuk|leuke|prettig|prettige|fijn|fijne|goed|tijd|naar aanleiding|tijdens|in) ~5 (gesprek|gesprekken|sollicitatiegesprek|kennismaking|kennismakingsgesprek|interview)',
    '(gesproken|kennisgemaakt|ontmoet|langs geweest|langskwam)',
  ],
  'stage-final': [
    '(laatste ronde|eindgesprek|laatste gesprek|tweede gesprek|finale|eindronde|laatste twee|laatste drie)',
  ],
  'reason-other-candidate': [
    '(andere|ander) ~2 <kandidaat>',
    '(kandidaten|kandidaat) die ~4 (beter|meer)',
    'iemand anders',
  ],
  'reason-experience': ['(ervaring|werkervaring|ervaren)'],
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
    '(feedback|terugkoppeling|toelichting|uitleg) ~8 (gerust|bellen|contact|graag|laat|mailen|vragen|bel|mail|mogelijk)',
    '(gerust|graag|contact|bellen|behoefte|bel|mail) ~8 (feedback|terugkoppeling|toelichting|uitleg|motivatie|vragen)',
    '(licht|lichten) ~4 toe',
  ],
  'feedback-refused': [
    '(niet|geen) ~6 (feedback|terugkoppeling|toelichting|inhoudelijk*|motivering|motiveren)',
  ],
  'feedback-given': [
    '(misten|gemist|ontbrak|ontbreekt|hadden graag|verbeterpunt*|verbeterpunten|raden ~2 aan|adviseren|tip)',
    '(jouw|je|uw) (antwoorden|presentatie|casus|opdracht|motivatie) ~8 (maar|miste*|sterk|zwak|te weinig|goed|kort)',
  ],
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
  barriers: ['niet', 'geen', 'indien', 'mocht', 'nog'],
  stopwords:
    'de het een en van je jij jouw u uw wij we ons onze niet voor met op dat dit is zijn hebben te aan bij ook er maar naar om deze heeft hebt jou wordt worden kunnen geen beste groet groeten dag hoi dank graag door uit kan zal over nog',
};
