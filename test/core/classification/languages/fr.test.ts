import { describe, expect, it } from 'vitest';
import { classify } from '#core/classification/classify.ts';
import { anOriginal } from '../originals.ts';

/** One sentence in an otherwise plain letter. */
function decisionOn(sentence: string): string {
  const text = `Bonjour Madame,\n\nNous vous remercions de votre candidature au poste de comptable chez Nordvent. ${sentence}\n\nCordialement,\nClaire Petit\nNordvent`;
  return classify(anOriginal({ subject: 'Votre candidature', text }))[0]!.decision;
}

const refusals = [
  "nous avons retenu un candidat dont l'expérience est plus proche du poste.",
  "malheureusement, nous n'avons pas actuellement les crédits nécessaires pour ce poste.",
  'nous ne pourrons pas recourir actuellement à vos services.',
  "suite à notre entretien de mardi, nous avons longuement échangé en équipe et nous avons fait le choix d'une autre personne.",
  "merci encore pour ton passage au bureau. On a décidé de continuer avec quelqu'un de plus senior.",
  "nous avons eu grand plaisir à vous rencontrer ; néanmoins, un autre finaliste l'a emporté.",
  "vous étiez deux en finale et la direction a tranché en faveur de l'autre candidat.",
  'vous êtes arrivé en deuxième position.',
  "le choix a été difficile et s'est joué à peu de choses, mais nous avons proposé le poste à l'autre personne.",
  'votre score au test est inférieur au seuil requis.',
  'vos résultats au test ne nous permettent pas de poursuivre.',
  "après correction de votre cas pratique, nous n'irons pas plus loin ensemble.",
  'sans permis de travail, nous ne pouvons vous recruter.',
  'le poste nécessitant une présence à Lyon, nous ne pouvons pas avancer avec vous.',
  "vos disponibilités ne correspondent pas à nos besoins, nous avons donc retenu quelqu'un d'autre.",
  'vos attentes salariales sont trop éloignées de notre budget et nous préférons nous arrêter là.',
  "le poste auquel vous avez postulé a été annulé, et l'entretien prévu jeudi n'aura donc pas lieu.",
  "nous avons suspendu ce recrutement jusqu'à nouvel ordre.",
  'nous mettons ce recrutement en pause.',
  'la direction a gelé le poste.',
  "le poste vient d'être pourvu.",
  'nous venons de pourvoir ce poste.',
  "nous avons trouvé la personne qu'il nous fallait.",
  "nous avons déjà trouvé quelqu'un.",
  "votre candidature, bien qu'intéressante, ne répond pas entièrement à nos attentes.",
  'nous avons le regret de ne pas donner une suite favorable à votre demande de stage.',
  'il ne nous est pas possible de donner une suite favorable à votre candidature.',
  "il ne m'est malheureusement pas possible de vous recevoir en entretien.",
  'nous ne pouvons accéder à votre demande.',
  "votre candidature n'a pu être retenue.",
  "votre profil, malgré ses qualités, n'a pas été présélectionné.",
  "nous n'avons pas été en mesure de vous sélectionner.",
  'votre candidature ne fait pas partie de celles que nous avons retenues.',
  "vous ne figurez pas sur la liste des candidats admis à l'oral.",
  "vous n'êtes pas admis à poursuivre le concours.",
  "votre candidature n'est pas retenue pour la phase suivante.",
  "le client a souhaité s'orienter vers un profil plus commercial.",
  "le client n'a pas souhaité vous rencontrer.",
  'notre client a pourvu le poste par un autre canal.',
  'notre client ne donne pas suite.',
  "c'est non, désolé.",
  'désolée, ça ne le fera pas cette fois.',
  "on part sur quelqu'un d'autre.",
  'on ne va pas pouvoir te prendre.',
  "je ne vais pas pouvoir vous prendre, j'ai déjà quelqu'un.",
  "nous avons arrêté notre choix sur une candidate disposant d'une expérience similaire.",
  'nous vous informons que votre candidature a été classée sans suite.',
  'votre dossier a été classé sans suite.',
  "nous n'avons malheureusement pas de besoin correspondant à votre profil.",
  "nous ne disposons d'aucun poste vacant.",
  'nous ne recrutons pas en ce moment.',
  'notre équipe est au complet.',
  'vous êtes surqualifié pour ce poste et nous avons choisi un profil plus junior.',
  "nous sommes au regret de vous annoncer que nous ne pouvons maintenir notre promesse d'embauche.",
  'nous devons malheureusement revenir sur notre proposition.',
];

const anythingElse = [
  "sans nouvelles de notre part d'ici trois semaines, vous pourrez considérer que votre candidature n'a pas été retenue.",
  "en l'absence de réponse sous un mois, votre candidature n'aura pas été retenue.",
  'passé un délai de quatre semaines, merci de considérer que nous ne donnons pas suite.',
  "nous ne répondons qu'aux candidats retenus.",
  "un autre candidat s'étant désisté, nous vous proposons le poste.",
  "le poste est toujours ouvert et votre dossier est en cours d'étude.",
  "nous n'avons pas encore pu étudier votre dossier.",
  "la direction n'a pas encore tranché entre vous et un autre candidat.",
  'nous devons décaler notre rendez-vous, je suis malade.',
  'votre candidature est bien enregistrée ; elle ne sera pas transmise à des tiers.',
  "votre candidature n'est pas complète : il manque votre CV.",
  'les candidatures incomplètes ne seront pas étudiées.',
  "les candidats n'ayant pas terminé le test seront éliminés.",
  'si vous ne réalisez pas le test, votre candidature ne sera pas retenue.',
  'nous regrettons votre décision de décliner notre offre.',
  'nous avons choisi de poursuivre avec vous et deux autres candidats : entretien lundi.',
  "d'autres candidats ont été écartés, mais votre profil nous a plu et nous souhaitons vous rencontrer.",
  "nous ne pouvons pas prendre en charge vos frais, mais nous vous attendons jeudi pour l'entretien.",
  "nous ne pouvons augmenter la rémunération proposée, l'offre reste valable.",
  'nous sommes désolés du retard, la décision sera prise lundi.',
];

describe('French letters to a candidate', () => {
  it.each(refusals)('hear a refusal: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('enroll');
  });

  it('hears a question where a space stands before its mark', () => {
    expect(decisionOn('jeudi ne nous convient pas, vendredi plutôt ?')).not.toBe('enroll');
    expect(decisionOn('votre candidature ne serait pas retenue\u00a0? Vous le saurez lundi.')).not.toBe(
      'enroll',
    );
  });

  it.each(anythingElse)('console nobody, nor ask: %s', (sentence) => {
    expect(decisionOn(sentence)).toBe('decline');
  });
});
