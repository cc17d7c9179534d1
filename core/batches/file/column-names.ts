import type { ColumnName } from './candidate-file.ts';

/**
 * Headings by which a column is known, as plainWords leaves them, spaces left out when compared. The first is what we call it; then
 * English, German, French, Spanish, Dutch; behind the ~ are words that give way to any
 * before it. `Title` is missing: in half the exports it is Mr or Ms. So is `reason`, which is the agency's word, not the employer's.
 */
export const columnNames: Readonly<Record<ColumnName, string>> = {
  email: `email|email address|mail|mail address|emailid|primary email|private email|personal email
    |work email|contact email|mailto|e mail adresse|mailadresse|e mail adr|elektronische post
    |courriel|adresse mail|adresse email|adresse electronique|mel|adresse courriel
    |correo|correo electronico|direccion de correo|direccion de correo electronico|direccion de email
    |direccion email|e mailadres|mailadres`,
  firstName: `first name|given name|forename|christian name|preferred name|vorname|rufname|prenom|nombre de pila
    |primer nombre|voornaam|roepnaam
    ~fname|first|nombre`,
  fullName: `name|full name|contact name|name in full|complete name|nom complet|nombre completo|nombre y apellidos
    |vollstandiger name|ganzer name|vor und nachname|vorname und nachname|vorname nachname|prenom et nom|prenom nom
    |naam|volledige naam|first and last name|first name last name
    ~candidate|applicant|kandidat|bewerber|candidat|candidato|kandidaat|sollicitant`,
  zone: `zone|time zone|tz|iana zone|zeitzone|fuseau|fuseau horaire|zona horaria|huso horario|zona|tijdzone`,
  language: `language|lang|locale|preferred language|sprache|korrespondenzsprache|langue|idioma|lengua|taal|voorkeurstaal`,
  company: `company|company name|employer|client company|hiring company|organisation|organization|firma|firmenname
    |unternehmen|arbeitgeber|kundenunternehmen|auftraggeber|entreprise|societe|employeur|nom de l entreprise
    |client final|empresa|compania|empleador|nombre de la empresa|organizacion|bedrijf|bedrijfsnaam|werkgever
    |onderneming|opdrachtgever|organisatie
    ~client|client name|firm|business|kunde|gesellschaft|organisme|cliente|klant|customer`,
  role: `role|job title|position|vacancy|job role|position title|role title|job name|requisition title|stelle
    |stellenbezeichnung|stellentitel|jobtitel|vakanz|berufsbezeichnung|beworben als|beworben auf|poste
    |intitule du poste|intitule de poste|titre du poste|puesto|cargo|vacante|puesto de trabajo|titulo del puesto
    |posicion|functietitel|vacature|functienaam|baan|positie
    ~job|post|opening|beruf|funktion|rolle|fonction|emploi|offre|empleo|rol|functie`,
  stage: `stage|process stage|recruitment stage|hiring stage|rejection stage|stage reached|pipeline stage|prozessstufe
    |bewerbungsphase|bewerbungsstatus|phase der bewerbung|verfahrensstand|bewerbungsstand|etape|etape du processus
    |etapa|fase|etapa del proceso|fase del proceso|fase van de procedure|status sollicitatie
    ~phase|step|status|stufe|stand|statut|stade|estado|stadium`,
  rejectedOn: `rejected on|rejection date|date of rejection|rejected at|rejected date|date rejected|declined on|decision date
    |abgelehnt am|absagedatum|datum der absage|absage am|abgesagt am|ablehnungsdatum|date de refus|date du refus
    |refuse le|date de rejet|date de la decision|fecha de rechazo|fecha del rechazo|rechazado el|fecha de descarte
    |afgewezen op|datum afwijzing|afwijzingsdatum
    ~rejected|date|absage|datum|fecha|afgewezen`,
  feedback: `feedback|employer feedback|client feedback|interview feedback|feedback text|feedback given
    |comments from employer|ruckmeldung|feedback vom kunden|feedback des kunden|retour du client
    |retroalimentacion|terugkoppeling
    ~retour|retours|commentaire|commentaires|comentarios|comentario|opmerkingen`,
  consultant: `consultant|recruiter|recruiter name|consultant name|your consultant|berater|beraterin|ansprechpartner
    |ansprechpartnerin|personalberater|personalberaterin|betreuer|conseiller|conseillere|recruteur|recruteuse
    |charge de recrutement|consultante|interlocuteur|consultor|consultora|reclutador|reclutadora|asesor|adviseur
    |intercedent|recruiter naam
    ~account manager|contact person|owner|responsible|handled by|zustandig|kontaktperson|responsable
    |persona de contacto|contactpersoon`,
  consultantAddress: `consultant email|recruiter email|consultant address|consultant email address
    |recruiter email address|recruiter mail|consultant mail|e mail berater|berater e mail
    |e mail ansprechpartner|ansprechpartner e mail|email du recruteur|email recruteur|email du conseiller
    |correo del consultor|correo consultor|email del consultor|email reclutador|e mail recruiter
    |e mail contactpersoon|email adviseur`,
  externalId: `external id|candidate id|candidate number|external reference|ats id|crm id|applicant id|candidate ref
    |externe id|kandidaten id|kandidatennummer|bewerber id|bewerbernummer|referenznummer|personalnummer
    |identifiant externe|numero de candidat|numero candidat|id candidat|id externe|reference candidat|id externo
    |numero de candidato|id candidato|kandidaatnummer|kandidaat id|extern id
    ~id|reference|ref|record id|our reference|key|nummer|referenz|kennung|identifiant|numero|identificador
    |referencia|referentie`,
};

/** Whose column it is, which says nothing in a file of candidates. Not before "name": that is `fullName`. */
export const candidateWords =
  /^(?:the )?(?:candidates?|applicants?|person|kandidat(?:en|in)?|bewerber(?:in)?|candidate?s?|candidato|candidata|postulante?|kandidaat|sollicitant) | (?:(?:of|for)(?: the)? (?:candidate|applicant)|candidates?|applicant|(?:des|der) (?:kandidat(?:en|in)|bewerber(?:s|in))|kandidat|bewerber|(?:du )?candidat|(?:del )?candidato|(?:van de )?(?:kandidaat|sollicitant))$/;
/** What a heading says about itself besides. */
export const headingNotes =
  / (?:optional|required|mandatory|pflichtfeld|facultatif|obligatoire|opcional|obligatorio|optioneel|verplicht|yyyy mm dd|dd mm yyyy|mm dd yyyy|tt mm jjjj|iana)$/;
