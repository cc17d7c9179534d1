import type { LanguageTable } from './table.ts';

const parts: Readonly<Record<string, string>> = {
  poste:
    'poste|postes|emploi|offre|offres|stage|alternance|mission|recrutement|processus|fonction|annonce|place|contrat|opportunité|cdi|cdd',
  candidature: 'candidature|candidatures|dossier|profil|cv|postulation',
  candidat:
    'candidat|candidats|candidate|candidates|candidature|candidatures|profil|profils|personne|personnes|postulant|postulants',
  autre: 'autre|autres|un autre|une autre|d autres',
  pas: 'pas|plus|point|aucune|aucun',
};

const phrases: LanguageTable['phrases'] = {
  declined: [
    '(renonçons|renonce|renoncé) ~2 (donner suite|à donner suite|suite)',
    '(en rester là|en resterons là|s arrête ici|se arrête ici|nous arrêtons là|arrêter là)',
    'ne ~2 (est|sera|serait) ~1 <pas> possible de ~3 (retenir|donner|poursuivre|proposer|accepter)',
    '(choisi|retenu|recruté|préféré|opté pour) ~2 (quelqu un d autre|quelque un de autre|une autre|un autre|autre candidat*)',
    '(porté|arrêté) ~3 choix sur ~4 (autre|candidat*|personne)',
    'ne (correspond|correspondent|correspondait|répond|répondent|convient|conviennent|donnons|donnerons|donne|donnera|retenons|retiendrons|retient|poursuivons|poursuivrons|irons|ira|proposons|retenir|entre) <pas>',
    '<pas> (plus loin|donner suite|retenir)',
    '(irons|aller|ira|allons) <pas> plus loin',
    '(ne pas) ~3 (retenir|donner|poursuivre|proposer|aller|présenter|sélectionner)',
    '(on|nous) ~2 (arrête|arrêtons|stoppe|stoppons) ~4 (là|processus|ici)',
    '(autre|un autre|une autre) ~2 (candidat*|profil|personne) ~8 (retenu*|choisi*|recruté*|poste)',
    '<pas> ~4 (présenté*|transmis*|proposé*) ~4 (direction|client|commission|jury)',
    '<pas> en mesure de ~8 (suite|retenir|proposer|offrir|poursuivre|favorable*)',
    'ne ~4 <pas> ~6 (retenu|retenue|retenus|retenir|retiendrons|sélectionné|sélectionnée|sélectionner|abouti|aboutir|aboutie|suite|donner suite|donner une suite|correspond|correspondre|correspondent|répondre favorablement|répondre positivement|favorable|favorablement|poursuivre|poursuivie|poursuivi|donner|accepter|acceptée|aller plus loin|été retenu|convoquer|recevoir en entretien|vous proposer|proposer ce|adéquation|réponse favorable|concluante|concrétiser|engager|embaucher|recruter|prendre en considération|prise en considération|convaincu)',
    'ne ~2 (pouvons|pouvoir|peut|sera|serons|souhaitons|avons|a|est|sommes|donnerons|donnons|poursuivrons|poursuivons|retiendrons|retenons|retient) ~2 <pas> ~6 (retenu*|retenir|suite|favorable*|retenue|poursuivre|aller|proposer|offrir|aboutir|donner|correspond*|processus)',
    '(pas|plus) ~3 (été retenue|été retenu|été sélectionné|retenu|retenue|donner suite|donner une suite|aller plus loin|poursuivre)',
    '<candidature> ~10 (rejetée|refusée|écartée|déclinée|déclinons|rejeté|refusé)',
    '(suite|réponse) (défavorable|négative)',
    '(refus|rejet) ~3 (de votre|votre|concernant|suite)',
    '(refuser|décliner|écarter|rejeter) ~2 votre (candidature|dossier|profil)',
    '(choisi|choix|retenu|sélectionné|décidé|privilégié|privilégier|poursuivre|poursuivons|continuer|favoriser|préféré|opté|avancer|orienté|porté) ~8 (autre|autres) ~2 <candidat>',
    '(choisi|choix|retenu|sélectionné|privilégié|privilégier|préféré|opté|porté|poursuivre) ~5 (candidats|candidat|profils|profil|candidate|personne|candidatures) ~3 (plus|mieux|dont|correspondant|ayant|davantage|qui|plus proche)',
    '(autre|autres) ~2 <candidat> ~6 (retenu*|choisi*|sélectionné*|correspond*|mieux|plus|davantage|proche*)',
    '(décidé|décision|choix|choisi) ~3 (ne pas|de ne pas) ~8 (suite|retenir|poursuivre|aller|donner|continuer|avancer)',
    '(décidé|choisi) ~2 (arrêter|stopper|interrompre) ~6 (processus|candidature)',
    '<candidature> ~8 ne ~3 <pas> ~4 (correspond*|répond*|retenu*|adéquation|suffisamment|entièrement|totalement)',
    'ne ~3 (réponse|suite) (favorable|positive)',
  ],
  closed: [
    '(geler|gel de|suspendre|arrêter) ~4 (embauches|recrutements|recrutement|postes)',
    '(renonçons|renonce|renoncé) ~3 (recruter|recrutement|embaucher|pourvoir)',
    '(poste|stage|offre) ~3 (est|a été) ~1 (pourvu|pourvue|pris|prise)',
    '(création|créations) de poste ~8 supprim*',
    '<poste> ~12 (pourvu|pourvue|pourvus|annulé|annulée|suspendu|suspendue|gelé|gelée|supprimé|clos|clôturé|clôturée|fermé|fermée|abandonné|reporté|interrompu|mis en pause|mis en attente)',
    '(gel) (des|du|de) (recrutements|embauches|recrutement|postes)',
    '(recrutement|recrutements|embauches|processus) ~6 (suspendu*|gelé*|annulé*|interrompu*|arrêté*|stoppé*|clôturé*)',
    '(ne ~3 (pas|plus|aucun|aucune)) ~4 (poste*|besoin*|opportunité*|stage*|recrut*|poste disponible) ~4 (disponible*|vacant*|ouvert*|correspondant|à pourvoir|pourvoir|à vous|actuellement|moment|à ce jour)',
    '(pourvoir|pourvu) ~3 (en interne|le poste|ce poste)',
    '(plus|pas) (disponible|vacant|à pourvoir|d actualité)',
  ],
  'offer-withdrawn': [
    'revenir sur ~2 (offre|proposition|promesse)',
    '(retirer|retirons|retiré|annuler|annulons|annulé) ~3 (offre|promesse|proposition)',
  ],
  regret: [
    'malheureusement',
    '(regret|regrets|regrettons|regrette)',
    '(désolé|désolés|désolée|navré)',
    '(au regret|à regret)',
    '(suite favorable)',
    'malgré (la qualité|tout l intérêt|l intérêt|les qualités)',
    'décevant*',
    'après (étude|examen|réflexion|analyse|mûre)',
  ],
  others: [
    '(nombreuses|grand nombre|nombreux) ~2 (candidatures|candidats|postulants|réponses)',
    '(plus|mieux) ~3 (correspond*|adéquation|proche*|en phase|adapté*)',
  ],
  farewell: [
    '(souhaitons|souhaite|souhaitant) ~6 (succès|réussite|bonne|meilleur|chance|bonne continuation|suite|pleine)',
    '(bonne chance|bonne continuation|plein succès|plein de succès|pleine réussite|bon courage)',
    '(succès|réussite) ~6 (recherche*|projet*|parcours|avenir|carrière|démarche*)',
  ],
  thanks: [
    '(remercions|remercie|merci|remercier|remerciements|remerciant) ~12 (candidature|intérêt|postulé|confiance|entretien|temps|temps que|dossier|échange)',
  ],
  flattery: [
    'retenu toute notre attention',
    '(qualité*|intérêt) ~3 (votre|de votre) (profil|candidature|parcours)',
    'remettre en cause',
  ],
  offer: [
    '(plaisir|ravi|ravis|heureux|ravie) ~6 (offrir|proposer|confirmer|annoncer) ~6 (poste|embauche|emploi|contrat|stage|recrutement|cdi|cdd|alternance|sélectionné|retenue|retenu)',
    '(promesse d embauche|promesse de embauche|proposition de contrat|contrat de travail|lettre d engagement|offre d embauche|offre de embauche|proposition d embauche|proposition de embauche)',
    '(félicitations|bienvenue dans)',
    '(candidature|vous) ~2 (a été|avez été|est|êtes) (retenue|retenu|acceptée|accepté|sélectionnée|sélectionné)',
    'vous ~2 (êtes|avez été) (pris|prise|embauché|recruté|engagé)',
  ],
  invitation: [
    '(invit*|convi*|convoqu*|convoquer|convocation|proposer|proposons|propose|aimerions|souhaitons|souhaiterions|plaisir|souhaite|aimerais) ~10 (entretien|entrevue|rencontrer|rencontre|rendez vous|échanger|échange|appel|visio|visioconférence|entretien téléphonique)',
    '(invitation|convocation) ~3 (entretien|rencontre|échange)',
    '(vous rencontrer|faire votre connaissance)',
    'entretien ~6 (prévu|aura lieu|fixé|confirmé|planifié|programmé)',
  ],
  advance: [
    '(passer|passez|passé|poursuivre|franchi|accédez|accéder) ~6 (prochaine étape|étape suivante|suite du processus|tour suivant|prochaine phase|deuxième tour)',
    '(présélectionné|présélectionnée|présélection)',
    '<candidature> (a|nous a|vous a) ~2 (été présélectionn*|intéress*|plu|séduit)',
  ],
  assessment: [
    '(test|évaluation|questionnaire|cas pratique|exercice|test technique) ~8 (compléter|passer|réaliser|lien|effectuer|remplir|avant le|en ligne)',
    '(compléter|passer|réaliser|effectuer|remplir) ~4 (test|évaluation|questionnaire|cas pratique|exercice)',
  ],
  scheduling: [
    '(disponibilité|disponibilités|disponible|disponibles|créneau|créneaux|horaire)',
    '(quand|quel jour|quelle date) ~4 (disponible|convient|conviendrait)',
    '(rendez vous|entretien) ~4 (le lundi|le mardi|le mercredi|le jeudi|le vendredi|à)',
  ],
  reschedule: [
    '(reporter|report|décaler|reprogrammer|déplacer|repousser|annuler|reporté) ~6 (entretien|rendez vous|entrevue|appel|rencontre|échange)',
    '(entretien|rendez vous) ~5 (reporté|décalé|annulé|déplacé|repoussé)',
  ],
  received: [
    '(bien|avons|accusons|confirmons) ~3 (reçu|réception|réceptionné)',
    '<candidature> ~6 (reçue|reçu|enregistrée|parvenue|envoyée|transmise)',
    'accusé de réception',
    'bonne réception',
  ],
  undecided: [
    '(pas encore|toujours en cours)',
    'en cours de (sélection|examen|étude|traitement|recrutement)',
  ],
  pending: [
    '(étudier|étudierons|examiner|examinerons|étudions|analysons|étude|examen|analyser) ~6 (candidature|dossier|profil|attention)',
    '(reviendrons|reviendra|reviendrai|recontacterons|contacterons|recontacter|tiendrons) ~6 (vous|informé|courant|délai*|plus)',
    '(dans les meilleurs délais|prochainement|sous peu)',
    '(patienter|patience)',
  ],
  withdrawal: [
    '(retrait|retirer|retiré|retirée) ~3 (votre|ma|de votre|de ma) candidature',
    'ma candidature',
    '(je|j ai) ~4 (décidé|accepté) ~4 (autre|une autre|décliner|offre)',
    'votre désistement',
  ],
  outreach: [
    '(votre profil|votre parcours) ~4 (intéress*|attention|attiré|vu|trouvé)',
    '(opportunité|poste) ~5 (pourrait|susceptible)',
    'à l écoute',
  ],
  alert: [
    '(nouvelles|nouveaux|dernières) ~2 (offres|emplois|annonces)',
    '(alerte emploi|alerte offres|newsletter|salon de l emploi|job dating|webinaire|forum)',
    'postulez',
  ],
  'feedback-mail': [
    '(voici|ci dessous|comme convenu|suite à votre demande) ~6 (retour|retours|feedback|commentaires)',
  ],
  'auto-reply': ['(absent|absente|absence du bureau|en congés|en congé)', 'réponse automatique'],
  account: ['(code de vérification|code de confirmation|mot de passe|activer votre compte|votre compte)'],
  condition: [
    '(les|toute|tout) (candidats|candidatures|candidat|candidature|personnes) (qui|dont|non|incomplète|incomplètes)',
    'quiconque',
    'ceux qui',
    'si (vous|nous|votre|le|la|une|un|ce|cette|les|il|elle|de|dans|aucune|aucun|toutefois)',
    'sans (nouvelle|nouvelles|réponse|retour)',
    '(au cas où|dans le cas où|dans l hypothèse|en cas de|à moins que|à condition|pourvu que|dans le cas contraire|à défaut)',
    '(lorsque|dès que|une fois que|quand) (vous|votre|nous|le|la|une|un|notre)',
    '(seuls|seules) (les|le)',
    '(considérer|considérez|considérée comme)',
    'absence de (réponse|retour)',
    '(peut être|éventuellement)',
  ],
  'condition-end': ['mais (nous|malheureusement|votre|après|le|la)'],
  unless: ['(pas encore)', 'sans (votre|ces|cette|ce)', 'tant que', 'jusque (à|au)'],
  scam: [
    '(arnaque*|fraude*|frauduleu*|hameçonnage)',
    '(confidentiel*|destinataire|rgpd|données personnelles|désabonner|désinscrire)',
  ],
  'cancel-decision': [
    '(candidats|candidatures|personnes) ~1 (non retenus|non retenues|non retenu)',
    'ne ~2 (répondez|répondre|pas répondre|hésitez|reflète|remet)',
    'ne ~3 (pas|plus) ~3 (hésite*|encore|réponse à tous|individuellement|personnellement|répondre à toutes|répondre à chaque)',
    '(frais|déplacement|indemnis*|rembours*)',
  ],
  'cancel-positive': [
    '(pas|aucun*) ~10 (entretien|rencontrer|offrir|proposer|retenu*|poste|contrat|sélectionn*|retenir|suite|échange)',
    '(suite|lors|remerci*|après|merci|durant|pour|accordé) ~8 (entretien|rencontre|échange|rendez vous|entrevue)',
    '(autre|autres) ~2 (candidat*|profil*|personne)',
    '(postuler|consulter|rester)',
  ],
  later: [
    '(prochain*|future*|futur) ~2 (opportunité*|poste*|offre*|besoin*|recrutement*|occasion)',
    '(vivier|avenir|ultérieurement|feedback|enquête)',
  ],
  hiring: [
    '(entretien|recrutement|recruteur|ressources humaines|expérience|métier|équipe)',
    '(candidature*|candidat*|poste|recrut*|embauche|emploi|entretien|cv|stage|alternance|ressources humaines|rh|carrière|carrières|métier|cdi|cdd|professionnel*)',
  ],
  'elsewhere-weak': [
    '(article|assurance|inscription|université|master|licence|réservation|abonnement|admission)',
  ],
  elsewhere: [
    '(animal|animaux|adoption|refuge|marché public|lot|soumission|appel d offres|crèche|jury du concours|festival)',
    '(prêt immobilier|crédit|bancaire|logement|appartement|locataire|locataires|propriétaire|loyer|dossier locatif|titre de séjour demandé|commande|livraison|colis|remboursement|facture|subvention|manuscrit|relecteurs|revue|sinistre|parcoursup|demande de financement|bien immobilier|demande de prêt|bourse|période d essai|licenciement|visa)',
  ],
  'stage-application': [
    '(votre|cette) ~1 (candidature|cv|dossier|intérêt|profil)',
    '(étude|examen|lecture|analyse) ~4 (candidature|dossier|cv|profil)',
  ],
  'stage-screen': [
    '(entretien téléphonique|échange téléphonique|appel téléphonique|au téléphone|préqualification)',
  ],
  'stage-assessment': ['(test|évaluation|cas pratique|test technique|questionnaire)'],
  'stage-interview': [
    '(suite|lors|remerci*|merci|après|temps|plaisir|accordé|durant|notre|venir|venu) ~8 (entretien|entretiens|rencontre|rencontrer|échange|échanges|entrevue|rendez vous|échangé|rencontré|échanger)',
  ],
  'stage-final': [
    '(dernier tour|finaliste|dernière étape|dernier entretien|entretien final|dernière phase|phase finale|finale)',
  ],
  'reason-other-candidate': [
    '(autre|autres) ~2 <candidat>',
    '(candidats|profils|candidat|profil|candidate) ~3 (plus|mieux|correspond*|dont)',
  ],
  'reason-experience': ['(expérience|expériences|expérimenté*)', 'plus expérimenté*'],
  'reason-skills': ['(compétence*|savoir faire|maîtrise)'],
  'reason-qualification': ['(diplôme|qualification*|critères|exigences|prérequis|niveau d études)'],
  'reason-fit': ['(correspond*|adéquation|en phase|adapté*)'],
  'reason-overqualified': ['surqualifi*'],
  'reason-salary': ['(salaire|prétentions|salariale*|rémunération)'],
  'reason-location-visa': ['(localisation|mobilité|visa|permis de travail|titre de séjour|éloignement)'],
  'reason-filled-internal': ['(en interne|candidat interne|candidature interne|mobilité interne)'],
  'reason-role-cancelled': [
    '(annulé*|supprimé*|réorganisation|restructuration|abandonné*|plus d actualité|plus de actualité)',
  ],
  'reason-freeze': ['(gel des|gelé*|suspendu*|en pause|contexte économique|budget*)'],
  'feedback-offered': [
    '(retour|feedback|précisions|explications|échanger) ~8 (disposition|souhaitez|contacter|volontiers|demande|téléphone)',
    '(disposition|volontiers|contacter) ~10 (retour|feedback|précisions|explications)',
  ],
  'feedback-refused': [
    '(pas|impossible|aucun) ~8 (retour|feedback|motifs|explications|motiver|détaillé|personnalisé|individualisé)',
  ],
  'feedback-given': [
    '(manque|manquait|aurions aimé|aurions souhaité|points d amélioration|axes d amélioration|conseillons|conseillerions)',
  ],
  'door-open': [
    '(conserver|conservons|conserverons|garder|gardons|garderons|conserve|garde) ~8 (candidature|cv|dossier|profil|coordonnées|vivier|base|contact)',
    '(hésitez|invitons|encourageons|invite) ~6 (postuler|repostuler|consulter|candidater|présenter)',
    '(vivier|base de données|base candidats|site carrière*|site carrières)',
    '(autre|autres|prochaine*|future*|nouvelle) ~2 (opportunité*|poste*|offre*|besoin*|recrutement*) ~10 (contact*|correspond*|revien*|recontact*|hésit*)',
    'recontact*',
  ],
};

/** French. */
export const fr: LanguageTable = {
  language: 'fr',
  parts,
  phrases,
  barriers: ['si'],
  stopwords:
    'le la les de des et vous nous votre notre est pour que dans une un du pas ne avec sur au aux par ce cette sommes avons etre qui nos vos je merci bonjour cordialement malheureusement plus ete lors afin elle tout suite mais',
};
