import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { anOriginal } from '../originals.ts';

/** One sentence in an otherwise plain letter. */
function decisionOn(sentence: string): string {
  const text = `Beste Anna,\n\nBedankt voor je sollicitatie naar de functie van boekhouder bij Noordwind. ${sentence}\n\nMet vriendelijke groet,\nEls de Boer\nNoordwind`;
  return classify(anOriginal({ subject: 'Je sollicitatie', text }))[0]!.decision;
}

const refusals = [
  'bedankt voor het leuke gesprek. We hebben lang getwijfeld, maar gaan toch voor iemand anders.',
  'het was een lastige keuze, maar een andere kandidaat had net wat meer ervaring.',
  'je bent als tweede geëindigd.',
  'je eindigde net op de tweede plek.',
  'de directie heeft de knoop doorgehakt ten gunste van de andere kandidaat.',
  'we vonden je een fijne gesprekspartner, maar zien je niet in deze rol.',
  'na het telefoongesprek hebben we besloten het hierbij te laten.',
  'we laten het hierbij.',
  'je score op het assessment was te laag.',
  'je hebt de test niet gehaald.',
  'wij hebben uw kandidatuur niet weerhouden.',
  'u werd niet geselecteerd voor het tweede gesprek.',
  'we hebben al iemand gevonden.',
  'we hebben inmiddels iemand aangenomen.',
  'we zoeken toch iemand met een ander profiel.',
  'de opdrachtgever heeft je niet gekozen.',
  'de klant wil niet met je in gesprek.',
  'de functie bestaat niet meer door een reorganisatie.',
  'de vacature is tijdelijk on hold gezet.',
  'we nemen voorlopig niemand aan.',
  'het gaat hem niet worden, sorry.',
  'daarom gaan we niet in op je sollicitatie.',
  'daarom zetten wij de procedure met u niet voort.',
  'het spijt ons u te moeten meedelen dat uw sollicitatie niet tot een uitnodiging heeft geleid.',
  'jouw sollicitatie heeft niet geleid tot een uitnodiging.',
  'op basis van je brief en cv hebben we je niet voor een gesprek geselecteerd.',
  'zonder werkvergunning kunnen we je niet aannemen.',
  'je bent overgekwalificeerd en daarom kiezen we voor een starter.',
  'we moeten ons aanbod helaas intrekken.',
  'wij delen u mede dat u niet voor benoeming in aanmerking komt.',
  'u voldoet niet aan alle functie-eisen.',
  'wij hebben besloten uw sollicitatie niet verder in behandeling te nemen.',
  'we hadden vijf goede kandidaten en hebben iemand anders aangenomen.',
  'je niveau is lager dan wij zoeken, daarom wijzen we je af.',
  'we hebben zo zorgvuldig mogelijk gekozen en gaan helaas niet met je verder.',
  'we hebben besloten met wie we verder gaan en jij hoort daar helaas niet bij.',
  'voor dit werk heb je nog niet het juiste diploma, dus we gaan niet met je verder.',
  'zoals ik je aan de telefoon zei, gaan we niet met je verder.',
  'het is voor ons niet mogelijk om je een baan aan te bieden.',
  'in verband met je leeftijd (je bent nog geen zestien) kunnen we je niet inzetten.',
]
  .concat(
    // words that belong to another matter, beside a refusal
    [
      'ik heb je brief met de eigenaar besproken.',
      'in de commissie zaten ook leden van de cliëntenraad en de ondernemingsraad.',
      'je ervaring in de kinderopvang sprak ons aan.',
      'wat leuk dat je ook in een dierenasiel werkt.',
      'nog gefeliciteerd met het behalen van je diploma!',
      'excuses voor de vertraging in de procedure.',
    ].map((beside) => `${beside} Helaas hebben we besloten om niet met jou verder te gaan.`),
  )
  .concat(
    [
      'Op woensdag ben ik afwezig.',
      'Van 21 juli tot 4 augustus zijn wij gesloten.',
      'Komt er een passende functie vrij, dan nemen we contact met je op.',
      'Met deze link vul je de vragenlijst over je ervaring als kandidaat in.',
      "De foto's van de proefdag stuur ik je nog toe.",
    ].map((beside) => `onze keuze is op een andere kandidaat gevallen. ${beside}`),
  )
  .concat(
    [
      'persoonlijk begeleider',
      'privacy officer',
      'data-analist',
      'salarisadministrateur',
      'treinmachinist',
    ].map((title) => `helaas kunnen we u de functie van ${title} niet aanbieden.`),
  );

const anythingElse = [
  'heb je op 1 juni nog niets gehoord, dan is onze keuze op een andere kandidaat gevallen.',
  'mocht je binnen twee weken geen reactie krijgen, dan ben je niet geselecteerd.',
  'hoort u voor 1 mei niets van ons, dan kunt u ervan uitgaan dat u niet bent uitgenodigd.',
  'geen bericht betekent dat we voor iemand anders hebben gekozen.',
  'indien u niet wordt uitgenodigd, ontvangt u bericht.',
  'word je niet geselecteerd, dan laten we dat weten.',
  'kom je niet in aanmerking, dan hoor je dat per mail.',
  'we krijgen veel sollicitaties en kunnen niet iedereen persoonlijk spreken.',
  'we kunnen helaas niet iedereen uitnodigen en laten uiterlijk vrijdag weten wie we uitnodigen.',
  'niet elke kandidaat wordt uitgenodigd.',
  'de procedure duurt vier weken; kandidaten die niet passen, krijgen een afwijzing.',
  'telefonisch informeren naar de status is niet mogelijk.',
  'wij nemen geen sollicitaties per post in behandeling.',
  'acquisitie wordt niet op prijs gesteld.',
  'je krijgt altijd bericht, ook als we niet met je verder gaan.',
  'ook bij een afwijzing hoor je van ons.',
  'je bent door naar de volgende ronde; de andere kandidaten zijn afgewezen.',
  'helaas is het gesprek niet door kunnen gaan, we plannen een nieuwe datum.',
  'we zijn er helaas nog niet uit.',
  'de beslissing valt niet voor volgende week.',
  'we kunnen niet voldoen aan je salariswens, maar het aanbod blijft staan.',
  'blijkt de vacature intern vervuld, dan hoor je dat van ons.',
  'is je score lager dan 60, dan wijzen we je af.',
  'je krijgt voor vrijdag bericht; hoor je dan niets, dan ben je niet geselecteerd.',
  'je sollicitatie is in behandeling; onvolledige sollicitaties nemen we niet mee.',
  'voor het gesprek kunnen we je geen treinkaartje en geen parkeerplaats aanbieden.',
];

describe('Dutch letters to a candidate', () => {
  it.each(refusals)('hear a refusal: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('enroll');
  });

  it.each(anythingElse)('console nobody, nor ask: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('decline');
  });
});
