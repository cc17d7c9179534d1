/**
 * Words by which names and titles are known, folded, as data alone: the bundles hold this module packed. Feminine forms that
 * only change an ending are worked out and not listed.
 */

/** Heads of English titles, whole words. */
export const englishHeads =
  'engineer engineers developer scientist intern coordinator ordinator assistant director lead leader ' +
  'associate officer nurse teacher lecturer technician clerk supervisor representative executive ' +
  'programmer advisor adviser researcher chef cook driver cleaner barista electrician plumber ' +
  'librarian producer writer copywriter editor curator installer buyer trader pharmacist therapist ' +
  'midwife carer foreman fitter welder porter steward paralegal solicitor auditor actuary strategist ' +
  'controllers partner handler brewer hygienist dentist anaesthetist surgeon physician agent fellow ' +
  'head chief principal owner hand organist organizer organiser reporter negotiator underwriter ' +
  'merchandiser marketer apprentice graduate ranger warden gardener stylist technologist chemist ' +
  'biologist physicist economist statistician mathematician psychologist counsellor counselor ' +
  'caseworker worker attendant host hostess waiter waitress bartender butcher baker fishmonger ' +
  'mechanic surveyor estimator inspector instructor tutor coach translator interpreter secretary ' +
  'bookkeeper treasurer registrar archivist conservator photographer animator illustrator artist ' +
  'musician dancer actor pilot captain sailor docker loader picker packer assembler fabricator roofer ' +
  'carpenter joiner mason bricklayer painter decorator labourer laborer guard constable paramedic ' +
  'radiographer sonographer optometrist veterinarian vet groomer keeper farmer sre qa devops cto ceo ' +
  'cfo coo vp pa sdr bdr hacker crew guide operative staff stewardess firefighter dispatcher ' +
  'volunteer stocker cashier greeter colleague practitioner internship traineeship apprenticeship ' +
  'examiner deckhand teller jobber cartographer physiotherapist dietitian scheduler expert advocate ' +
  'ambassador evangelist housekeeper concierge janitor caretaker groundskeeper groundsman handyman ' +
  'plasterer scaffolder tiler rigger driller geologist ecologist microbiologist biochemist ' +
  'pathologist radiologist psychiatrist audiologist epidemiologist toxicologist sociologist ' +
  'anthropologist historian archaeologist linguist publicist presenter broadcaster videographer ' +
  'runner tailor jeweller assessor invigilator moderator facilitator mentor chaplain minister ' +
  'conductor composer singer barrister bailiff conveyancer adjuster broker dealer banker valuer ' +
  'investigator detective sergeant cadet scholar demonstrator phlebotomist podiatrist optician nanny ' +
  'dishwasher server busser valet courier postman messenger mover stevedore optimiser optimizer ' +
  'modeller modeler sommelier webmaster scrum master model co-op coop telesales salesperson roaster ' +
  'distiller forester arborist paraprofessional rn lpn cna swe sde commis custodian attorney counsel ' +
  'cataloger hairdresser draughtsman lectureship sourcer lifeguard mfa zfa hoofd astronomer ' +
  'auctioneer banksman barmaid beautician bellhop blacksmith bosun botanist bouncer busboy ' +
  'cabinetmaker campaigner canvasser chambermaid childminder choirmaster ciso croupier detailer ' +
  'dispenser doctor doorman dosimetrist draughtsperson drywaller embalmer engraver expediter farmhand ' +
  'farrier fisherman forwarder framer ghostwriter glazier goldsmith gp greengrocer groomsman hca ' +
  'headteacher herdsman horticulturist imam jockey landscaper lecturers lineman locum longshoreman ' +
  'magistrate masseur masseuse metallurgist millwright moulder nightwatchman notary orthodontist ' +
  'perfusionist physio pipefitter planter polisher pollster priest proofreader provost ' +
  'psychotherapist puppeteer purchaser purser rabbi rep replenisher roughneck saddler seamstress ' +
  'senco setter soldier sprayer stablehand stacker stagehand steelworker stonemason subtitler ' +
  'superintendent sysadmin tattooist telemarketer telephonist trucker typist undertaker upholsterer ' +
  'usher verger vicar vintner warehouseman';

/** Heads of German and Dutch titles that are no ending: too many other words end so. */
export const wholeHeads =
  'mtra pta cta bta fami bufdi hiwi helpende dokter pedicure oppas officier correspondent zzper ' +
  'freiwilligendienst';

/** Endings of German and Dutch titles. */
export const headEndings =
  'doktorand promovend entwickler ingenieur leiter leitung assistenz assistent bearbeitung berater ' +
  'kaufmann kauffrau kaufleute manager verkaeufer pfleger kraft lehrer erzieher paedagoge paedagogin ' +
  'techniker mechaniker mechatroniker elektroniker elektriker informatiker angestellte angestellter ' +
  'referent planer einkaeufer fahrer koch koechin helfer meister redakteur volontariat volontaer ' +
  'praktikant praktikum werkstudent trainee azubi auszubildende auszubildender sekretaer buchhalter ' +
  'arzt aerztin wissenschaftler gestalter postdoc jurist anwalt anwaeltin controller architekt polier ' +
  'baecker tischler schreiner florist fachwirt disponent bediener rezeptionist fundraiser lektorat ' +
  'ausbildung kellner friseur waerter wart fuehrer arbeiter spezialist koordinator administrator ' +
  'analyst designer betreuer therapeut pruefer installateur maler maurer schlosser dreher fraeser ' +
  'lackierer gaertner metzger konditor optiker apotheker laborant hebamme dozent professor professur ' +
  'programmierer tester lagerist kommissionierer zusteller consultant studium lehrling hilfe bauer ' +
  'makler trainer vertreter scout medewerkster ontwikkelaar adviseur adviseuse consulent leider ' +
  'leidster verantwoordelijke beheerder verkoper verkoopster docent leerkracht verzorgende monteur ' +
  'technicus chauffeur stagiair stagiaire bediende cooerdinator directeur assistente ontwerper ' +
  'redacteur onderzoeker boekhouder kok bakker planner analist specialist vormgever loodgieter ' +
  'laborante marketeer operator recruiter psycholoog huisarts tandarts dierenarts kapper schilder ' +
  'timmerman elektricien lasser slager ober gastvrouw gastheer beveiliger rechercheur inspecteur ' +
  'controleur accountant advocaat leraar lerares onderwijzer conducteur machinist koerier bezorger ' +
  'secretaresse secretaris receptionist receptioniste architect tekenaar calculator werkvoorbereider ' +
  'logopaede verwalter ologe technolog sanitaeter beauftragte beauftragter beamter beamtin fachfrau ' +
  'fachmann pressesprecher forscher uebersetzer dolmetscher ausbilder chemiker physiker musiker ' +
  'grafiker logistiker kosmetiker fotograf betriebswirt landwirt archivar bibliothekar erlehre maker ' +
  'werker opvoeder verzorger archivaris bibliothecaris educator bestuurder ondersteuner restaurateur ' +
  'stemmer toezichthouder administrateur vrijwilliger ambtenaar boswachter regisseur fotograaf ' +
  'marktmeester badmeester kassierer dachdecker zeichner statiker geselle lektor referendar ' +
  'vakkenvuller metselaar serveerster hovenier kundige inkoper uitvoerder programmeur journalist ' +
  'vertaler econoom promovendus coach videograaf magazijnier stukadoor makelaar bemiddelaar ' +
  'schweisser zimmerer klempner revisor gutachter dramaturg vermesser acteur actrice actuaris ' +
  'afstudeerder afwashulp afwasser aktuar akustiker anesthesist arbeider astronom audicien ausstatter ' +
  'basisarts bedrijfsarts beleuchter bestatter bewaker bezorgster bibliothecaresse bildhauer bildner ' +
  'binnenschipper bloemist bodenleger boekhoudster bouwer brandweerman brandweervrouw brauer ' +
  'brieftraeger brouwer cameraman chef chemikant chirurg cipier componist constructeur consulente ' +
  'cooerdinatrice coupeuse danser danseres decaan declarant dekker deklarant dekorateur detektiv ' +
  'deurwaarder developer dietist dirigent douanier draaier drogist drukker einrichter etaleur ' +
  'fachperson feuerwehrfrau feuerwehrmann filiaalhouder fiscalist fliesenleger frezer functionaris ' +
  'galvaniseur gastouder geomatiker giesser gipser glasblazer glazenwasser graveur griffiemedewerker ' +
  'griffier handhaver historicus historiker hondentrimmer hoofd hospitant hospitanz huishoudhulp ' +
  'hygienist imker inkoopspecialist inkoopster inpakker inpakster instructeur intendant intercedent ' +
  'invalkracht invaller isoleerder kalkulator kamerafrau kameramann kamermeisje kaminkehrer kapitaen ' +
  'kapster kartograf kassiere kassierster keeper keramiker keukenhulp kinderarts kinderoppas ' +
  'klusjesman kommissar konstrukteur kurator kweker landmeter lector logopedist lokfuehrer marinier ' +
  'masseur mathematiker matroos matrose mediziner meester melker musicus muzikant naaister notar ' +
  'notaris obfrau offizier ographer ologist oloog ombudsman oproepkracht opzichter orthodontist ' +
  'orthoptist osteopath paketbote parkettleger pedagoog pflasterer pharmakant picker piloot ploegbaas ' +
  'poetshulp polierer politieagent polizist polsterer portier postbode postbote praktiker predikant ' +
  'prokurist promoter psychiater psychologin quereinsteiger rector redactrice reiniger rektor ' +
  'restaurator sachverstaendige sachverstaendiger saenger schadehersteller schaffner schauspieler ' +
  'scheidsrechter schleifer schmied schneider schoonmaakster schornsteinfeger schreiber scientist ' +
  'seelsorger servicekraft sitter slachter smid solarteur soldat specialiste spueler spuiter ' +
  'stadtkaemmerer stalknecht statisticus statistiker steuermann stewardess stoffeerder streetworker ' +
  'stuckateur studienrat stuurman styliste suppoost syndikus taenzer tagesmutter taxateur technieker ' +
  'tekstschrijver telefonist telefoniste texter therapist timmervrouw toetser toezichter tolk ' +
  'triagist tuersteher tuinder uitbener uitzendkracht vakantiehulp vakantiekracht vergunningverlener ' +
  'verhuizer verkehrspilot verpacker verslaggever verspaner vertaalster vertegenwoordiger ' +
  'verzekeringsarts verzorgster veterinair visagist vloerenlegger voorlichter voorman vrijwilligster ' +
  'vuilnisman vuller wachmann waescher weekendhulp weekendkracht werkstudente wetenschapper wethouder ' +
  'wijkagent winzer wirt wirtin wirtschafter woordvoerder zaakvoerder zanger zangeres zaterdaghulp ' +
  'zerspaner zetter zimmermaedchen zoellner zorghulp fluglotse hafenlotse seelotse uhrmacher ' +
  'schuhmacher werkzeugmacher filmemacher';

/** Heads of French and Spanish titles, whole words. */
export const romanceHeads =
  'auxiliaire kinesitherapeute orthophoniste notaire cariste livreur tourneur barman plongeur ' +
  'coiffeur higienista dentista carretillero albanil soldador peluquero cuidador agent instructeur ' +
  'docteur doctorant ingenieur developpeur technicien charge chef cheff responsable assistant ' +
  'directeur conseiller commercial comptable vendeur infirmier ajusteur monteur attache juriste ' +
  'gestionnaire consultant analyste stagiaire redacteur professeur enseignant cuisinier serveur ' +
  'mediateur animateur designer graphiste ingeniero desarrollador tecnico asistente director jefe ' +
  'jefa analista disenador profesor enfermero administrativo dependiente dependienta camarero ' +
  'cocinero gestor comercial contable auxiliar becario coordinador consultor ayudante redactor ' +
  'operario encargado recepcionista abogado medico vendedor mozo employe cadre operateur conducteur ' +
  'formateur educateur secretaire magasinier preparateur editor operador conductor especialista ' +
  'arquitecto programador secretario supervisor mecanicien electricien boulanger second architecte ' +
  'avocat pharmacien psychologue soignant apprenti alternant caissier chauffeur acheteur auditeur ' +
  'controleur documentaliste bibliothecaire journaliste traducteur menuisier plombier macon soudeur ' +
  'hote hotesse receptionniste patissier boucher jardinier economiste urbaniste dessinateur ' +
  'coordinateur delegue inspecteur medecin planificateur chercheur cajero carpintero electricista ' +
  'fontanero mecanico limpiador conserje traductor periodista psicologo farmaceutico fisioterapeuta ' +
  'maestro educador monitor investigador cientifico economista agente teleoperador promotor ' +
  'repartidor gerente planificador comprador auditor representante ejecutivo practicas aide dev ' +
  'coordonnateur surveillant horloger approvisionneur moniteur gardien administrateur concepteur ' +
  'chaudronnier peintre logisticien opticien ambulancier ergotherapeute psychomotricien veterinaire ' +
  'chirurgien ouvrier manutentionnaire estheticien couturier styliste archiviste conservateur ' +
  'regisseur realisateur photographe libraire remplacant vigile frigoriste chauffagiste carrossier ' +
  'atsem asv aesh rrh accompagnant standardiste teleconseiller adjoint contador piloto vigilante ' +
  'portero celador jardinero pintor montador instalador chofer almacenero reponedor panadero ' +
  'pastelero carnicero esteticista veterinario logopeda terapeuta trabajador travailleur docente ' +
  'bibliotecario animador entrenador fotografo topografo asesor subdirector administrador maquetador ' +
  'aprendiz mensajero oficial guardia prevencionista specialiste repetiteur videaste metreur figurant ' +
  'almacenista bodeguero pasante nutricionista odontologo cerrajero fresador tornero calderero ' +
  'capataz delineante locutor socorrista couvreur carreleur brancardier puericulteur serrurier ' +
  'grutier paysagiste equipier infographiste vendangeur accompagnateur actuaire aduanero affreteur ' +
  'agriculteur agricultor agronomo ajustador alfarero alicatador anestesista anesthesiste antropologo ' +
  'aparejador apiculteur apicultor archeologue archivero arqueologo ascensoriste assureur astronome ' +
  'audioprotesista audioprothesiste automaticien azafata azafato baby-sitter bailarin banquier ' +
  'barmaid barrendero basurero batelier bedel benevole bijoutier billettiste biologiste biologo ' +
  'bombero bucheron cableur cadreur calefactor camionero canalisateur cantante capitaine capitan ' +
  'cartografo cartographe catedratico caviste ceramista ceramiste chanteur chapista charcutero ' +
  'charcutier charpentier chimiste chocolatier cirujano clasificador clerc comedien commis ' +
  'commissaire conferencier confiseur confitero controlador cordiste cordonnier correcteur corrector ' +
  'corredor costumier costurero coursier courtier cristalero danseur declarant decorador decorateur ' +
  'delegado demenageur dentiste despiezador dieteticien dietista doctorando documentalista domoticien ' +
  'douanier ebanista ebeniste eboueur eclairagiste econome elagueur electromecanico electronicien ' +
  'electrotechnicien eleveur empaquetador encofrador encuestador enologo enqueteur entraineur ' +
  'envasador epicier escaparatista escayolista escultor estibador estilista etalagiste etancheur ' +
  'ethnologue exploitant facadier ferrallista fleuriste florista fonoaudiologo foreur formador ' +
  'fraiseur friegaplatos frigorista fromager frutero fumigador funcionario ganadero garagiste garzon ' +
  'gendarme geologo geologue geometre gerocultor ginecologo gobernanta gouvernant grabador graveur ' +
  'greffier gruista historiador historien horticulteur huissier illustrateur iluminador ilustrador ' +
  'informaticien instituteur instructor integrador intendant interiorista interprete intervenant ' +
  'joyero kinesiologo laborantin lavandero laveur letrado lingere linguista linguiste machiniste ' +
  'magistrat maitre majordome manicurista manipulador manipulateur mannequin maquillador maquilleur ' +
  'maquinista maraicher marinero maroquinier masseur matarife matelot mathematicien matricero matrona ' +
  'mediador merchandiseur mesero metallier meteorologo meteorologue miroitier modeliste modista ' +
  'mouliste mucama musicien negociateur ninera nounou nutritionniste obrero obstetra oenologue ' +
  'optometrista orfebre orfevre orientador orthodontiste orthoptiste ortodoncista osteopata ' +
  'osteopathe outilleur paisajista palefrenier parvularia patronista pediatra peon perito pescadero ' +
  'pescador physicien pilote pinche pisteur planchador plaquiste platrier podador podologo podologue ' +
  'poissonnier policier pompier posdoctoral poseur preparador presentador presentateur procurador ' +
  'programmeur protesico prothesiste psicopedagogo psiquiatra psychiatre psychotherapeute ramoneur ' +
  'realizador reclutador referent regleur relecteur relojero reparador reportero restaurador revisor ' +
  'sage-femme sastre scaphandrier scenariste sculpteur sepulturero sociologo sociologue solador ' +
  'soldado sommelier souscripteur statisticien sumiller tailleur tanatopractor tapicero tapissier ' +
  'tasador tatoueur tatuador taxista tecnologo telefonista teleoperateur televendeur temporero ' +
  'terrassier tesorero testeur toiletteur topographe tractorista tramoyista transitaire transportista ' +
  'tresorier tripulante tubero tutor tuyauteur usineur vacataire veilleur verificador visitador ' +
  'viticulteur viticultor vitrier viverista vrp yesero zingueur';

/** Who writes for an employer: "Talent Acquisition". */
export const deskWords =
  'hub enseignants-chercheurs accueil atencion candidato hr-dienst enseigne bewerbungszentrale ' +
  'attraction recursos humanos direction direccion talentteam recruiting recruitment recruiter ' +
  'recruiters hiring careers career jobs job hr acquisition aquisition notifications notification ' +
  'noreply no-reply donotreply team teams vacancies vacatures talent people dept resourcing candidate ' +
  'candidates applicant applicants application applications fellowships personal personalabteilung ' +
  'personalwesen personalteam bewerbermanagement bewerbung bewerbungen bewerbungsportal karriere ' +
  'poststelle direktion leitung verwaltung sekretariat ausbildung ausbildungsteam personalbuero ' +
  'recruiting-team people-team hr-team recrutement recrute rh drh rrhh candidature candidatures ' +
  "selections selection seleccion empleo candidaturas personnel secretaria l'equipe werving selectie " +
  'p&o sollicitaties sollicitatie equipo equipe talento workday greenhouse redaktion redactie ' +
  'zentrale nachwuchsprogramme einstellungsstelle wervingsteam hrm rvt voorzitter secretariaat ' +
  'servicecentrum lever ashby taleo icims smartrecruiters successfactors jobvite workable teamtailor ' +
  'ofertas convocatorias practicas talents ressources reclutamiento reclutador recruteur carrieres ' +
  'plateforme portal stages unidad coordinacion laboral personas bolsa emploi nachwuchsgewinnung ' +
  'nachwuchsprogramm berufungsmanagement dramaturgie screening admin reception rezeption receptie ' +
  'recepcion empfang werken werkenbij personalamt hauptamt schulleitung rekrutering ' +
  'einstellungsberatung campagne sourcing intake bewerberservice';

/** Desks in German and Dutch by their parts: `Chefarztsekretariat`, `Personeelsdienst`; but `Personalis` is a name. */
export const deskPattern =
  'direktion$|sekretariat$|^(?:ausbildung|bewerb|karriere|praktik).*(?:buero|service)$|^(?:fachgebiet|lehrstuhl)s?(?:assist|buero)|^person(?:al|eel)s?(?:abteil|auswahl|berei|buero|dienst|entwick|funktion|gewinn|manage|referat|service|stelle|verwalt|zaken)';

/** What is done with an application in German and Dutch: `Auswahlgespräch`, `Sollicitatieprocedure`. */
export const stepPattern =
  '^(?:absage|auswahl|besetzung|bewerb|einstellung|kandida|nachbesetz|personalausw|probearbeit|rekrutier|selectie|sollicit|stellen|vakanz|vorstellungs)|' +
  'auswahl$|entscheid(?:ung)?$|ergebnis$|functie$|gespraech$|gesprek$|procedure$|prozess$|stelle$|verfahren$|^(?:funktion|nachricht|position|rolle|rueckmeldung|vacature)$';

/** What belongs to the desk only beside such a word: "Early Careers", "Campus Recruiting". */
export const asideWords =
  'bureau site experience operations ops department office service services early professional ' +
  'university graduate graduates global north america emea apac internal campus cabin crew safety ' +
  'support info mail email update updates online unit desk culture and & the of und et y en de des ' +
  'abteilung referat pole afdeling planning atraccion gestion mobilite your our dein ihr ihre das die ' +
  'bei student students civil';

/** What makes a run of capitals an organisation. */
export const kindWords =
  'gesellschaft ecole escuela lycee residence homes diagnostics university universitaet universite ' +
  'universidad universiteit college school academy council bank trust group hospital institute ' +
  'foundation charity agency department ministry bureau authority services systems technologies ' +
  'technology solutions labs laboratories foods energy pharma therapeutics analytics media studios ' +
  'studio partners consulting brokers search staffing recruitment society association club theatre ' +
  'museum library church hotel restaurant airlines airways rail transport logistics insurance capital ' +
  'ventures holdings industries international networks robotics vets cruises stadt gemeinde landkreis ' +
  'landesamt bundesamt bundesanstalt amt klinik klinikum krankenhaus praxis kanzlei verein verband ' +
  'stiftung werke hochschule schule verlag autohaus baeckerei brauerei sparkasse mairie hopital ' +
  'centre laboratoires office agence groupe societe banque cabinet editions compagnie ayuntamiento ' +
  'clinica talleres grupo fundacion editorial empresa perfumerias spedition notariat bodegas ' +
  'rijksdienst agentschap gemeente ziekenhuis stichting bakkerij uitgeverij bedrijf waterschap ' +
  'boutique plomberie menuiserie boulangerie garage musee domaine pharmacie ministere maison institut ' +
  'clinique librairie brasserie auberge creche transports hypermarches imprimerie fromagerie ' +
  'etablissements cooperative fondation ferme atelier colegio instituto ministerio cooperativa ' +
  'conservas estudio despacho bufete reformas construcciones transportes muebles farmacia panaderia ' +
  'carpinteria fontaneria libreria gestoria asesoria inmobiliaria cabildo diputacion gobierno ' +
  'residencia hostal restaurante cafeteria casa laboratorios suministros diario peluqueria academia ' +
  'banco seguros museo teatro biblioteca asociacion hermanos centro ville bar cafe constructiebedrijf ' +
  'supermarkt';

/** More of them, whose places people also apply for (a nursery, a farm's stall): they tell a name and not what was applied for. */
export const houseNameWords =
  'roastery surgery nursery bakery brewery clinic farm farms vineyard winery distillery foundry mill mills quarry salon spa gym dental opticians veterinary stables kennels zoo aquarium gallery gardens estates motors freight haulage couriers builders roofing joinery accountants solicitors chambers federation borough county airline bookshop deli pizzeria trattoria bistro tavern inn pub lodge resort cinema ' +
  'versicherung versicherungen flugsicherung theater modehaus gasthaus kaufhaus sanitaetshaus seniorenzentrum pflegeheim altenheim kita kindergarten apotheke gasthof pension landratsamt dekanat diakonie caritas polizei tierpark baumarkt zahnarztpraxis rathaus markt ' +
  'syndicat laiterie patisserie boucherie supermarche supermarches jardinerie animalerie ambulances charpente couverture electricite peinture maconnerie scierie fonderie fonderies verrerie cidrerie conserverie blanchisserie pressing camping chateau ludotheque mediatheque bibliotheque conservatoire ehpad caisse mutuelle assurances communaute departement region prefecture rectorat ateliers creperie epicerie polyclinique collectif ligue ong credit chambre ' +
  'consultora constructora frigorificos supermercados supermercado aerolineas hoteles autoescuela ferreteria zapateria joyeria optica imprenta lavanderia lavanderias taller gimnasio guarderia parador finca vivero viveros almacenes distribuidora minera naviera consorcio mancomunidad sindicato federacion camara parroquia bodega heladeria carniceria fruteria pescaderia pasteleria confiteria floristeria fabrica refineria jardineria limpiezas autobuses electronica policia ' +
  'bouwmarkt tuincentrum dierenkliniek apotheek kapsalon kinderopvang kinderdagverblijf bibliotheek provincie politie brandweer manege schouwburg fietsenwinkel havenbeveiliging kredietbank zorgcentrum woonzorgcentrum rederij aannemersbedrijf basisschool hogeschool';

/** Capitalised words that are never part of an employer's name, wherever they stand. */
export const breakingWords =
  'stellenausschreibung auftrag ref reference az kennziffer rejected rejection declined afwijzing ' +
  'ueberlegung weiterhin inzwischen sehr i we you your our my their this that these it if as at with ' +
  'to from for in on by about regarding concerning an a the and or but so dear hi hello hey thank ' +
  'thanks please best kind warm regards sincerely unfortunately although while however after before ' +
  'during since when where why how who what there here also not no yes update updated status ' +
  'important interest interested position role vacancy opening opportunity interview feedback ' +
  'decision outcome result results follow-up followup follow notice notification note reminder ' +
  'subject date sent sorry good great monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april may june july august september october november december today ' +
  'tomorrow without both all yet once wir sie ihre ihr ihrer ihren ihrem ihnen du dein deine deiner ' +
  'deinen dich uns unser unsere unserer unserem unseren der die das den dem des ein eine einer einen ' +
  'einem mit bei beim von vom zu zur zum im am auf aus fuer und oder aber leider vielen dank danke ' +
  'geehrte geehrter liebe lieber hallo guten tag bewerbung stelle vakanz absage rueckmeldung ' +
  'gespraech interesse neuigkeiten ergebnis nach wenn falls da es ich auch bitte mail fragen ' +
  'rueckfragen unternehmen zeit weg zukunft unterlagen auswahl auswahlverfahren verfahren ' +
  'entscheidung kunde kundin mandant mandantin mitarbeit taetigkeit montag dienstag mittwoch ' +
  'donnerstag freitag samstag januar februar maerz mai juni juli oktober dezember nous vous votre vos ' +
  'notre nos je tu ton ta il elle bonjour bonsoir merci madame monsieur cordialement suite objet ' +
  'candidature poste offre reponse resultat apres malheureusement pour dans chez sur avec par cher ' +
  'chere mise lundi mardi mercredi jeudi vendredi janvier fevrier mars avril juin juillet aout ' +
  'septembre octobre novembre decembre hola buenos buenas estimado estimada gracias su sus nuestro ' +
  'nuestra lamentablemente para por con puesto oferta candidatura proceso entrevista respuesta ' +
  'novedades hemos tras despues seguimiento lunes martes miercoles jueves viernes enero febrero marzo ' +
  'abril mayo junio julio agosto septiembre octubre noviembre diciembre beste geachte dag hoi bedankt ' +
  'jouw uw wij ons onze helaas voor naar bij vacature functie sollicitatie na wat er het een met ' +
  'groet groeten maandag dinsdag woensdag donderdag vrijdag januari februari maart augustus ' +
  'vriendelijke hartelijke hartelijk heel erg freundliche freundlichen gruesse gruessen gruss ' +
  'herzliche herzlichen herzlichst viele besten schoene mfg saludos saludo atentamente linkedin ' +
  'facebook instagram glassdoor iphone android outlook vacante posicion cargo postulacion aplicacion ' +
  'solicitud actualizacion estado resultado cierre notificacion novedad ver rechazada rechazado ' +
  'declinada descartada refusee retour refus aanmelding sms job jobs cv many namens moin servus alles ' +
  'gruezi lg vg geschaetzte geschaetzter betreft betr terugkoppeling uitslag uitkomst bericht vervolg ' +
  'afsluiting antwoord kandidatuur procedure nachricht lieve entre-temps toutefois cependant ' +
  'neanmoins finalement enfin depuis comme lorsque concernant chers gr salut aucun malgre hier ' +
  'finalmente aunque desde cuando sin sobre hoy ayer querido querida prueba desenlace';

/** What goes on behind a French or Spanish title in small letters and is no part of it. */
export const romanceStops =
  'turno jornada horario raison vue fonction lien modalidad cuestion este au aux la le les que qui ha ' +
  'est en ne se son y et ouvert sera seria n fait mi partie cours retenu accepte ont etait sont fut ' +
  'vient devient revient reste demande exige requiert correspond doit peut va car mais afin donc ' +
  'publie vacant vacante propose paru pourvu cite sans fue era esta estaba ya han queda sigue ' +
  'requiere pide porque pero publicada publicado ofertada ofertado cubierta cubierto al como auquel ' +
  'laquelle lequel auxquels dont ou o u neu';

/** Heads that in small letters are mostly something else. */
export const unsureHeadWords =
  'hand staff crew lead leader head chief owner partner executive guide guard graduate associate ' +
  'agent expert principal host intern faculty planner second technique commercial commerciale ' +
  'responsable cadre hoofd counsel rep setter usher stacker forwarder doctor';

/** What stands in clauses and not between the small words of a title. */
export const clauseWordList =
  'her his their my its she he they put sie er wir haben the a an is are was has have had with for ' +
  'from and our your that who as to at in on by you we will but not this be it wordt worden zijn werd ' +
  'het een de den dat die deze bij met te niet uw je jouw u ons onze ik wij zwischenzeitlich ' +
  'inzwischen mittlerweile bereits nun jetzt schon anderweitig leider al reeds inmiddels un una une ' +
  'ou oder comme como als para voor fuer pour auquel laquelle lequel dont welche welcher';

/** Who holds an office in the house that follows. */
export const holderWords =
  'bursar governors trustees dean headmaster headteacher clerk chair board members head director bishop';

/** What an address says that is nobody’s name. */
export const neutralLabelWords =
  'mail email post inbox webmail mailbox zaakmail example info jobs careers hr no-reply noreply ' +
  'notifications notification do-not-reply donotreply system hello recruiting recruitment bewerbung ' +
  'karriere personal office correo courriel e portal firma ai ats bolsa bot candidature candidatures ' +
  'company corp cv emploi emplois empleo empleos entreprise empresa entretien ia interview ' +
  'recrutement recruit rh rrhh seleccion selection selectie sollicitatie stage stages vacature ' +
  'vacatures werving werk werkenbij recrute jobportal jobfinder hiringdesk apprenticeships recrut ' +
  'recru rekrutering candidat candidats candidates bewerber postuler reception people talent';

/** What points to a title with a small word between: "application for". */
export const appliedWords =
  'apply applied applying application candidacy interview interviews interviewed interviewing considered consider selected picked shortlisted search recruiting hiring you appointed interest interested expressed test panel assessment tests assessments proceeding chosen competition procedure advertisement vacancy bewerbung beworben bewerben sollicitatie candidature postule candidatura proceso aanmelding reactie aplicacion postulacion solicitud selectieprocedure recrutement them us ausbildung praktikum volontariat suche solliciteerde benoeming';

/** What an employer has and people apply for: "a position at". */
export const placeWords =
  'position positions role roles job jobs opening openings vacancy opportunity opportunities career careers employment work working internship us here place stelle taetigkeit arbeit arbeiten karriere einstieg gespraech funktion poste emploi entretien travailler puesto vacante posicion cargo rol empleo trabajo trabajar entrevista plaza functie vacature baan werken gesprek stage';

/** French and Spanish job words: what stands behind them and `de` is a title. */
export const toldJobWords =
  'sueldo poste postes emploi place fonction fonctions puesto puestos plaza plazas vacante vacantes cargo ' +
  'posicion';

/** Other words for a job, before its title. */
export const otherJobWords =
  'position role job vacancy post opening opportunity stelle funktion ausschreibung planstelle vakanz ' +
  'besetzung platz rolle stage offre mission oferta concurso functie vacature rol baan positie ' +
  'requisition procedure aufgabe annonce opdracht mandaat plek plaats betrekking soort besoin ' +
  'categoria categorie contrato contrat convocatoria vorauswahl';

/** A job word behind a title: "the … position". */
export const behindTitleWords =
  'position positions role roles job vacancy opening opportunity post requisition posting spot programme ' +
  'program placement application contract interview team search days vacature functie';

/** Before an employer: "your application to". */
export const applyingWords =
  'solliciteerde solliciteert bewarb bewarbst apply applying applied application applications candidacy ' +
  'candidature candidatura candidaturas bewerbung bewerben beworben sollicitatie gesolliciteerd postule ' +
  'postuler inscripcion solicitud submission unirte unirse unirme incorporarte incorporarse sumarte sumarse integrarte pertenecer';

/** Before an employer: "the team at". */
export const peopleWords =
  'afgewezen team teams everyone all process programme program department recruiters message update ' +
  'news greetings equipe equipo proceso stadtwerke vakanzen angebot angebote';

/** Behind an employer: "Acme has decided". */
export const decidingWords =
  'has have had hat haben is are was regrets thanks continues appreciates received wishes wants cannot ' +
  'will never does did dankt bedauert ist ont ha han heeft hebben';

/** Behind who decides about an application; the second where the first is one of the small verbs. */
export const thankingWords =
  'agradece agradecen remercie remercient informe informent comunica informa lamenta regrette bedankt';
export const choosingWords = "n'a decided chose decidio opto eligio descarto rechazo besloot koos entschied";
export const chosenWords =
  'decided chosen selected reviewed decidido elegido optado revisado rechazado descartado besloten gekozen decide choisi retenu examine refuse decline entschieden';

/** Before an employer: "spoken to". */
export const spokenWords =
  'behalf spoke spoken speak back phone call heard met telefoniert gesprochen sprach name namens ' +
  'nombre part parte contact kontakt contacto';

/** Two of these make a mail Spanish. */
export const spanishOnly =
  'agradecemos ayuntamiento empresa estimada estimado gracias hemos hola lamentablemente lamentamos nuestra nuestro oferta para por posicion postulacion proceso puesto seleccion una vacante';

/** Between such a word and the title. */
export const titleArticles =
  'above neue neuen neuer nieuwe den dem les los our the a an un(e) eine einen einer ein eines einem un une ' +
  'una la el le l een de die der das your become be';

/** What stands behind a title and belongs to it. */
export const areaPattern =
  '\\b(?:team|platform|data|product|backend|back end|frontend|front end|growth|payments|mobile|security|' +
  'infrastructure|shift|cloud|marketing|sales|finance|policy|affairs|emea|dach|apac|operations|' +
  'engineering|electrical|analytics|unit|ios|android|web|staff|junior|senior|onboarding|monetization|advertising|' +
  'intern|undergraduate|development|design|services?|systems?|science|learning|research|management|' +
  'intelligence|intel|strategy|compliance|legal|hr|people|communications|procurement|risk|treasury|tax|' +
  'audit|quality|safety|relations|programs?|success|support|care|health)\\b';

/** What is called so is no job. */
export const noRolePattern =
  '^(?:your|the|our|this|that|a|an|above|update|application|status|position|role|job|opportunity|' +
  'interest|thank|thanks|re|fwd|fw|current|open|advertised|following|same|any|other|another|new|career|' +
  'careers|employment|team|we|you|i|job application|candidate|recent|next|future|interview|decision|' +
  'outcome|result|results|ihre|deine|bewerbung|absage|internal|first|second|final|regarding|talent|' +
  'community|talent community|cv|resume|hr|equal|employer|name|title|job title|lehrstelle|campaign|' +
  'requisition|die|das|applying|selecci[oó]n|s[eé]lection|selectie|recrutement|reclutamiento|locale|details|faculty|hand|monday|tuesday|wednesday|thursday|' +
  'friday)(?:\\s+(?:application|position|role|update|status|job|opportunity|mentioned|advertised|' +
  'candidate|team|interview|outcome|result|results|vacancy|community|network|employer|details))*$';

/** What has such a word in it is a sentence. */
export const noTitlePattern =
  '\\b(?:we|you|your|thank|thanks|unfortunately|have|received|interest|hope|sorry|decided|selected|wir|' +
  'sie|ihnen|liebe[rs]?|dear|leider|nous|vous|votre|hemos|nuestra|uw|jouw|update|regret|follow|because|please|mr|mrs|monsieur|madame|' +
  'frau|herr|rejected|hiring|status)\\b';

/** Who decides in any house, and what alone names none. */
export const genericWords =
  'board committee panel commission kommission jury vorstand community council centre center company ' +
  'gremium arbeit ausbildung feuerwehr produktion vertrieb fachbereich bereich abteilung le la les el ' +
  "los open division management system bauhof ars l'ars caf crous tech contact kontakt stage details " +
  'proyectos b2b b2c flight development engineering marketing sales finance operations procurement ' +
  'controlling einkauf buchhaltung tribunal rat raad selection government';

/** Before a title and no part of it. */
export const beforeTitlePattern =
  '^(?:our|regarding|the|an?|die|das|der|den|dem|notre|votre|open|vacant|internal|rolle|programm|recrutement|' +
  'candidature|vacante|puesto|oferta|poste|mandat|absage\\S*|vorauswahl|deine?|ihre?|vacature|functie|sollicitatie|bewerbung(?: als)?|' +
  "planstelle|position|job|poste d['’]|poste de|puesto de|oferta de|stelle|plaza de|next|proceso|procesos?|" +
  'b[uú]squeda|convocatoria|respuesta|r[eé]ponse|resultado|r[eé]sultat|retour|suite|mission|concours|solicitud|' +
  'postulaci[oó]n|plaza|selection procedure|selectieprocedure|opdracht|bijbaan|einzig\\w*|aufgabe(?: der| des)?|' +
  'neue[nr]?)\\s+';

/** Behind a title and no part of it. */
export const behindTitlePattern =
  '\\s+(?:position|role|job|vacancy|opening|opportunity|post|interview|application|cohort \\d+|chat|here|call|' +
  'meeting|feedback|outcome|update|assessment day|competition|decision|ergebnis|stelle|vervuld|besetzt|geschlossen|retour|' +
  'team)s?\\s*$';

/** Before a title and no part of it, though small: *andere beleidsadviseur*, "only researcher". */
export const noFrontWords =
  'ander andere anderen anderer anderes anders autre autres otro otra otros another other only same erste ersten first second zweite zweiten goede gute guten ideale geeignete geschikte passende notre nuestra nuestro votre nouvelle nouveau nueva nuevo nieuwe neue neuen eigen eigenen interne internen jede jeden jeder elke iedere iemand quelqu qui que quien';

/** Behind a Dutch title in a clause: how, when and where. */
export const dutchAdverbs =
  'zwaar zwaarder beter anders sneller goed later eerder alsnog vandaag morgen gisteren samen verder dichter dichterbij elders buiten binnen gezocht genomen aangenomen gekozen gevraagd gevonden geworden benoemd weer toch echt meer vast nodig klaar thuis hier daar jong even ooit alle veel graag gaan doen komt kwam zit werk zoek';

/** *groep 5*, "Band 6": a small word and a number behind a title. */
export const levelWords = 'groep klas niveau level grade schaal';

/** Who is written to, in the mails that give him a capital. */
export const formalWords = 'dein deine deinem deinen deiner du ich ihr ihre ihrem ihren ihrer sie uw wir';

/** What Spanish has learnt or practises *en* a field: "Especialista en Marketing". */
export const studiedPattern =
  '^(?:asesor|auxiliar|consultor|diplomad|doctor|especialista|expert|graduad|grado|ingenier|licenciad|master|profesional|tecnic|tecnolog)';

/** How French and Spanish adjectives end that stand behind a title: "Assistant logistique". */
export const adjectivePattern = '(?:aire|al|ale|if|ique|ive|iel|ielle|ier|iere|eur|or)$';

/** How the last line before a signature begins. */
export const closingPattern =
  '^(?:best|kind|warm|many thanks|thanks|thank you|regards|sincerely|yours|cheers|all the best|best wishes|' +
  'take care|every blessing|with|good luck|mit |ganz (?:herz|lieb)|freundliche|beste|viele|herzlich|liebe|' +
  'lg\\b|vg\\b|mfg|gru(?:ß|ss)|schöne|cordialement|amicalement|respectueusement|meilleures|bien|sincères|' +
  'bonne|bon courage|à bientôt|(?:un |reciba |recibe )?(?:cordial )?(?:saludo|abrazo)|much[oa]s? |suerte|' +
  'atentamente|cordialmente|met |vriendelijke|hartelijke|groeten|groetjes|veel succes|hoogachtend|' +
  'alles liebe|ihre?$|deine?$|nog veel)';

/** What begins so names no job: "another employee". */
export const unnamedPattern =
  '^(?:plus|aucune?|another|any|each|every|other|no|some|such|(?:first|second|third|final|next|' +
  'last) (?:stage|round)|(?:january|february|march|april|may|june|july|august|september|october|november|' +
  'december)$)(?:\\s|$)';

/** In brackets behind a title: hours, places, contracts. */
export const circumstancePattern =
  '\\s*[([](?:[^()[\\]]{0,60}\\b(?:remote|hybrid|onsite|on-site|full[- ]time|part[- ]time|contract|permanent|' +
  'temporary|ftc|uk|us|usa|eu|emea|apac|hours|hrs|vollzeit|teilzeit|maternity cover|fixed term|only w2|' +
  'pipeline|evergreen|tvöd|tv-l|entgeltgruppe|open|magasin|agence|site|boutique|cd[id]|temps|tienda|sede|' +
  'turno)\\b[^()[\\]]{0,40})[)\\]]';

/** What a house calls its advertisement by. */
export const requisitionPattern =
  '[([]?\\s?\\b(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|id|jr|r|jo|nr|no|posting|kennziffer|kennung|' +
  'referenznummer|stellen-?id|stellenausschreibung|ausschreibung)\\b[\\s.#:_-]*(?:id|no|nr|number|' +
  'code)?[\\s.#:_-]*[A-Z]{0,4}-?(?:\\d{3,}|\\d\\d\\/\\d|\\d-\\d\\d)[\\w./-]*\\s?[)\\]]?';

/** How German and Dutch words for houses end. */
export const kindEndingPattern =
  '(?:universitaet|klinik|klinikum|krankenhaus|praxis|kanzlei|stiftung|verband|werke|ministerium|anstalt|' +
  'behoerde|gesellschaft|(?<!wohn)gruppe|bank|verlag|kammer|schule|school|erei|erij|betrieb|bedrijf|handel|buero|praktijk|ziekenhuis|groep)$';

/** Behind a house's name: where it is meant. */
export const countryWords =
  'oesterreich austria deutschland germany schweiz switzerland france espana spain nederland netherlands ' +
  'belgium uk usa us emea europe international global';

/** Before its own name: "our company". */
export const appositionWords =
  'company group agency firm firma startup forschungsgruppe arbeitsgruppe entreprise societe empresa compania bedrijf organisatie laboratory';

/** Before a house where somebody was once. */
export const elsewhereWords =
  'experience years degree background studied previously formerly erfahrung worked lately currently';

/** Before a title in small letters. */
export const frontStopWords =
  'for to as from with at by about apply applied applying be is was hiring regarding considering into fuer als pour como voor';

/** How the domains of agencies are called. */
export const agencyDomainPattern =
  'search|conseil|recru|headhunt|uitzend|detach|werving|temp|flex|ett\\b|talent|interim|emplo|rh\\b|humano|selec|partners|people|perso|profes|perspective';

/** Begin the name of a house, and are part of it. */
export const nameFronts = 'The Chez Café Bar';

/** Whom an agency speaks for. */
export const clientPattern =
  "\\b(?:(?:mon|notre|le|mi|nuestro|el|my) cliente?|(?:by|from) (?:our|the) client|(?:our|the) client (?:chose|decided|felt|has|preferred|went)|(?:vom|unser) kunden?|der kunde hat|l['’]entreprise m['’]a|(?:auftraggeber|klant|klient|mandant|opdrachtgever)(?:e[nr]|in)?)\\b";

/** What is done in a field: `Lecturer in History`. */
export const academicPattern =
  '\\b(?:lecturer|lectureship|researcher|professor|fellow|phd|postdoc|reader|chair|teacher|scientist|tutor|graduate|trainee|apprentice|instructor|associate|especialista|kaufmann|kauffrau|fachkraft)';

/** Gender markers: `(m/w/d)`. */
export const markerPattern =
  '\\(\\s?(?:m|w|f|d|x|h|v|i|gn|all genders?|any gender|gender neutral|männlich|weiblich|divers|[mwfdxhvi](?:\\s?[/|,*]\\s?[mwfdxhvi]){1,3})\\s?\\)';

/** A field that names the employer: "Organisation: …". */
export const fieldPattern =
  '^[ \\t]*(?:organi[sz]ation|company|employer|agency|arbeitgeber|unternehmen|firma|beh(?:ö|oe)rde|entreprise|employeur|soci[ée]t[ée]|empresa|bedrijf|werkgever)[ \\t]*:[ \\t]*(\\S[^\\n]{1,80})$';

/** In front of the name under the good wishes. */
export const greetingPattern =
  "^(?:the|das|die|el|la|los|les managers|le|l['’]|dein|deine|ihr|ihre|euer|your|l['’]?[ée]quipe|team|equipo(?: de)?|het|groeten,?|on behalf of|im auftrag|für|fuer|pour|voor|for|namens)\\s+";

/** Whose desk it is stands behind. */
export const deskOfPattern =
  "^.*(?:recruiting|team|equipo|[ée]quipe|direction|direcci[óo]n|service|secretar[ií]a|abteilung|departamento|rh)\\s+(?:der|des|de la|de l['’]|de|du|d['’]|von|vom|del|of|at)\\s*(?=\\p{Lu})";

/** Boxes that are nobody's own. */
export const officePattern =
  '^[^@]*(?:no-?reply|careers?|vacature|personeel|werving|praxis|kanzlei|jobs?|hr|talent|recruit|notif|system|info|apply|application|hello|people|team|bewerb|karriere|office|empleo)';

/** Legal forms: only a company ends so. */
export const legalPattern =
  'inc|llc|llp|ltd|limited|g?gmbh|gesmbh|mbh|mbb|s\\.?r\\.?o|ag|se|kg|kgaa|ohg|eg|e\\. ?v|ev|plc|corp|corporation|co|company|bv|b\\.v|nv|n\\.v|sa|s\\.a(?:\\.? de c\\.v)?|ongd?|sas|sasu|sarl|sl|s\\.l|slu|srl|spa|oy|ab|pbc|pty|& co|partnerschaft|[\\p{L}]+s-gmbh';

/** No line ends in these but one that was wrapped. */
export const openingWords =
  'the our a an of to for at with in as and bei der die das den dem als fuer im und de la le du des et chez en el para bij van het voor een';

/** A full stop behind these ends nothing. */
export const abbreviationWords =
  'st dr gebr prof inc ltd co corp sr jr mr mrs ms no nr mag dipl ing e v e.v g bros sta ste s.a s.l b.v n.v';

/** Hours and shifts behind a title. */
export const termsPattern =
  '(?<!\\b(?:groep|klas|niveau|level|grade|schaal|band))[\\s(,]+(?:in )?(?:[\\d,.]+(?:\\s?[-–]\\s?\\d+)?\\s?%?$|(?:teil|voll)zeit|minijob|\\d-schicht|parttime|fulltime|\\d\\d uur).*$';

/** Between the parts of a display name. */
export const separatorPattern =
  '\\s+(?:on behalf of|im Auftrag (?:von|der|des)|pour le compte de|namens|at|@|from|bei|von|vom|chez|bij)\\s+|\\s*[|(/)]\\s*|,\\s|\\s[-–—]\\s';

/** Behind what was applied for: what follows is said of it, or is another thing. */
export const objectEndWords =
  'and but which that who whom has have had was were is are will because we i here und aber oder dass ist hat haben wurde wir ich sowie et mais qui que est nous avons y pero ha hemos ou o maar heeft hebben wij this not nicht pas no niet';

/** Between the parts of what was applied for: "a place at the nursery". */
export const objectPartWords =
  'of in on at from for with von vom im am beim bei auf mit de du des en dans del van op bij sur';

/** Small words, ways to a job, and houses that people work for: none of them says what was applied for. */
export const namelessWords =
  'leider unfortunately malheureusement helaas lamentablemente kein keine keinen individual individuelle feedback rueckmeldung details anything something more better news answer better good positive positiven positiver positives zusage absage bescheid antwort aussicht hoffnung reponse favorable respuesta positiva positivo positief antwoord gesprek audition jahr year annee ano jaar time mal fois vez keer the a an our your my any some other further this that these those it its one above above-mentioned which such us we you me them there now today post next step round process time moment occasion der die das den dem des ein eine einen einem einer eines unser unsere unserem unseren unserer unseres ihr ihre ihren ihnen uns sie du dich diese diesem diesen dieser dieses jede jeden heute le la les l un une notre nos votre vos cette ce cet ceci suite el los las una nuestra nuestro nuestras nuestros su sus tu tus esta este esto de het een ons onze deze dit dat je jouw u uw participation join joining formar parte become be to for as als zum zur zu um fuer al para por pour comme voor om tot plaetze concurso concours convocatoria procedimiento proceso proces procedure verfahren auswahlverfahren';

/** Whoever applies to a house or a part of it applies for work there. */
export const houseWords =
  'team teams stage company firm group organisation organization department office division branch store shop haus hause betrieb firma kanzlei praxis abteilung bereich standort filiale niederlassung referat verwaltung vertrieb verkauf einkauf pflege buchhaltung logistik produktion kundenservice kundendienst anzeige ausschreibung annonce equipe entreprise groupe societe boutique magasin service direction departement agence sein equipo empresa grupo departamento area tienda seccion sede delegacion oficina oferta bedrijf organisatie afdeling winkel filiaal vestiging kantoor advertentie';

/** A place in what, or at whose, is said behind it, or not at all. */
export const onlyPlaceWords = 'place places spot seat slot plaats plek platz plaza';

/** Who applies as something applies for work, but for a few who stand in the tables. */
export const asWords = 'as als comme como que';

/** "… Officer competition": a way to a job, and the job is said before. */
export const wayWords = 'competition scheme panel programme cohort season year';

/** Work itself. */
export const workingWords =
  'work working partner contract contrat contrato arbeiten travailler trabajar werken offre oferta';

/** Words of hiring that courses and prizes have too. */
export const sharedWords =
  'your opportunity opportunities candidate candidates candidacy candidature candidatures candidatura candidaturas candidato candidata candidatos bewerbung bewerbungen bewerbungsunterlagen kandidaat kandidaten experience equipe team seleccion selectie selectieprocedure career unternehmen';
