/**
 * Words by which names and titles are known, folded, as data alone: the bundles hold this module packed. Feminine forms that
 * only change an ending are worked out and not listed.
 */

/** Heads of English titles, whole words. */
export const englishHeads =
  'actor actuary adjuster adviser advisor advocate ambassador anaesthetist animator apprentice ' +
  'apprenticeship arborist archivist artist assembler assessor associate astronomer ' +
  'attendant attorney auctioneer bailiff baker banker barista barrister bartender bdr ' +
  'beautician biochemist blacksmith bouncer brewer bricklayer broadcaster broker busboy busser ' +
  'butcher buyer cadet campaigner canvasser captain carer caretaker carpenter caseworker cashier ' +
  'cataloger ceo cfo chaplain chemist chief childminder cleaner clerk cna co-op coach colleague ' +
  'composer conservator constable controllers conveyancer coo cook coop ' +
  'coordinator copywriter counsel counsellor counselor courier crew cto curator custodian dancer ' +
  'dealer deckhand decorator demonstrator dentist detailer detective devops dietitian dishwasher ' +
  'dispatcher distiller docker doctor doorman draughtsman draughtsperson driller driver drywaller ' +
  'economist electrician engineer engineers engraver estimator evangelist examiner executive ' +
  'expert fabricator facilitator farmer farmhand fellow finisher firefighter fisherman fishmonger fitter ' +
  'clerkship foreman forester forwarder framer gardener generalist glazier goldsmith gp graduate greengrocer greeter ' +
  'groomer groundsman groundworker guard guide hacker hairdresser hand handler handyman hca head headteacher ' +
  'historian hoofd horticulturist host hostess illustrator imam inspector installer intern ' +
  'internship interpreter investigator invigilator janitor jeweller jobber joiner keeper laborer ' +
  'labourer landscaper lead leader lecturer lecturers lectureship librarian lifeguard lineman ' +
  'linguist loader locum lpn magistrate marketer mason masseuse master mathematician mechanic mentor ' +
  'merchandiser messenger mfa midwife millwright minister model modeler modeller moderator mover ' +
  'musician nanny negotiator notary nurse officer operative optician optimiser optimizer optometrist ' +
  'ordinator organiser organist organizer owner pa packer painter paralegal paramedic ' +
  'paraprofessional partner pharmacist phlebotomist physician physicist physio pilot pipefitter ' +
  'plasterer plumber podiatrist polisher porter postman practitioner presenter priest principal ' +
  'producer programmer proofreader provost psychiatrist publicist purchaser purser qa rabbi ranger ' +
  'registrar rep reporter representative researcher rider rigger rn roaster roofer runner sailor sampler ' +
  'salesperson scaffolder scheduler scholar scrum sde sdr seamstress secretary senco sergeant server ' +
  'singer soldier solicitor sourcer sprayer sre stablehand stacker staff stagehand ' +
  'statistician steelworker stevedore steward stocker stonemason strategist stylist superintendent ' +
  'surgeon surveyor swe sysadmin tailor teacher technician telemarketer telephonist ' +
  'telesales teller tiler trader traineeship translator treasurer trucker typist undertaker ' +
  'underwriter usher valet valuer vet veterinarian vicar volunteer vp waiter waitress warden ' +
  'warehouseman webmaster welder worker writer zfa';

/** Heads of German and Dutch titles that are no ending: too many other words end so. */
export const wholeHeads =
  'fsj mtra pta cta bta fami bufdi hiwi helpende dokter pedicure oppas officier correspondent zzper ' +
  'freiwilligendienst';

/** Endings of German and Dutch titles. */
export const headEndings =
  'accountant acteur actrice actuaris administrateur administrator adviseur adviseuse advocaat ' +
  'aerztin afstudeerder afwashulp afwasser aktuar akustiker ambtenaar analist analyst anesthesist ' +
  'angestellte angestellter anwaeltin anwalt apotheker arbeider arbeiter architect architekt archivar ' +
  'archivaris arzt assistent assistente assistenz astronom audicien ausbilder ausbildung ausstatter ' +
  'auszubildende auszubildender azubi baecker bakker bauer beambte beamter beamtin bearbeitung beauftragte ' +
  'beauftragter bediende bediener behandelaar beheerder beleuchter bemiddelaar berater beschaeftigte beschaeftigter bestatter bestuurder ' +
  'betreuer beveiliger bewaker bezorger bezorgster binder bibliothecaresse bibliothecaris bibliothekar ' +
  'bildhauer bildner binnenschipper bodenleger boekhouder boekhoudster boswachter bouwer brandweerman ' +
  'brandweervrouw brauer brieftraeger brouwer buchhalter calculator cameraman centralist chauffeur chef ' +
  'chemikant chemiker chirurg coach componist concierge conducteur constructeur consulent consulente consultant ' +
  'controleur controller cooerdinator cooerdinatrice coupeuse dachdecker danser danseres decaan ' +
  'declarant dekker deklarant dekorateur designer detektiv deurwaarder developer dierenarts dietist ' +
  'directeur dirigent disponent docent doktorand dolmetscher douanier dozent draaier dramaturg dreher ' +
  'drogist drukker econoom educator einkaeufer einrichter elektricien elektriker elektroniker ' +
  'entwickler erlehre erzieher etaleur fachfrau fachmann fachperson fahrer feuerwehrfrau ' +
  'feuerwehrmann filiaalhouder filmemacher fiscalist fliesenleger florist fluglotse forscher ' +
  'fotograaf fotograf fraeser frezer friseur fuehrer functionaris fundraiser gaertner gastheer ' +
  'gastouder gastvrouw geselle gestalter giesser glasblazer glazenwasser grafiker graveur griffier ' +
  'gutachter hafenlotse handhaver hebamme helfer hilfe historicus historiker hoofd hospitant ' +
  'hospitanz hovenier huisarts huishoudhulp hygienist imker informatiker ingenieur inkoopster inkoper ' +
  'inpakker inpakster inspecteur installateur instructeur intendant intercedent invalkracht invaller ' +
  'journalist jurist kalkulator kamerafrau kameramann kapitaen kapper kapster kartograf kassiere ' +
  'kassierer kassierster kauffrau kaufleute kaufmann keeper kellner keramiker keukenhulp kinderoppas ' +
  'klempner klusjesman koch koechin koerier kok kommissar kommissionierer konditor konstrukteur ' +
  'kantor koordinator kosmetiker kraft kundige kurator kweker laborant laborante lackierer lagerist ' +
  'landmeter lasser lector leerkracht leerling lehrer lehrling leider leidster leiter leitung lektor lektorat ' +
  'leraar lerares logistiker logopaede logopedist loodgieter machinist magazijnier makelaar maker ' +
  'makler maler manager marketeer masseur mathematiker matroos matrose maurer mechaniker ' +
  'mechatroniker medewerkster mediziner meester meister melker metselaar metzger monteur musicus ' +
  'musiker muzikant naaister notar notaris ober obfrau offizier ograph ographer ologe ologist oloog ' +
  'ombudsman ondersteuner onderwijzer onderzoeker ontwerper ontwikkelaar operator oproepkracht ' +
  'optiker opvoeder opzichter orthodontist osteopath paedagoge paedagogin paketbote parkettleger ' +
  'pedagoog pflasterer pfleger pharmakant physiker picker piloot planer planner poetshulp polier ' +
  'polierer politieagent polizist polsterer portier postbode postbote postdoc praktikant praktiker ' +
  'praktikum pressesprecher professor professur programmeur programmierer prokurist promoter ' +
  'promovend promovendus pruefer psychiater psychologin quereinsteiger receptionist receptioniste ' +
  'rechercheur recruiter rector redakteur referendar referent regisseur reiniger rektor restaurateur ' +
  'restaurator revisor rezeptionist sachverstaendige sachverstaendiger saenger sanitaeter ' +
  'schadehersteller schaffner schauspieler scheidsrechter schilder schleifer schlosser schmied ' +
  'schneider schoonmaakster schornsteinfeger schreiber schreiner schuhmacher schweisser schwimmer scientist ' +
  'scout secretaresse secretaris seelotse seelsorger sekretaer serveerster sitter slager smid soldat sorteerder ' +
  'specialist specialiste spezialist spueler spuiter stadtkaemmerer stagiair stagiaire statiker ' +
  'statisticus statistiker stemmer steuermann stewardess stoffeerder streetworker stuckateur ' +
  'studienrat studium stukadoor stuurman styliste taenzer tagesmutter tandarts taxateur technicus ' +
  'technieker techniker technolog tekenaar tekstschrijver telefonist telefoniste tester texter ' +
  'therapeut therapist timmerman timmervrouw tischler toetser toezichter toezichthouder tolk trainee ' +
  'trainer triagist uebersetzer uhrmacher uitvoerder uitzendkracht vakantiehulp vakantiekracht ' +
  'verantwoordelijke vergunningverlener verhuizer verkaeufer verkehrspilot verkoopster verkoper ' +
  'vermesser verpacker verslaggever verspaner vertaalster vertaler vertegenwoordiger vertreter vertriebler ' +
  'verantwortliche verantwortlicher verwalter verzorgende verzorger verzorgster veterinair videograaf visagist volontaer volontariat ' +
  'voorlichter voorman vormgever vrijwilliger vrijwilligster vuller wachmann waerter waescher wart ' +
  'weekendhulp weekendkracht werker werkstudent werkstudente werkvoorbereider werkzeugmacher ' +
  'wetenschapper wethouder wijkagent winzer wirt wirtin wirtschafter wissenschaftler woordvoerder ' +
  'zaakvoerder zanger zangeres zaterdaghulp zeichner zerspaner zetter zimmerer zoellner zorghulp ' +
  'zusteller';

/** Heads of French and Spanish titles, whole words. */
export const romanceHeads =
  'abogado accompagnant accompagnateur acheteur actuaire adjoint administrador administrateur ' +
  'administrativo aduanero aesh agent agriculteur agricultor agronomo aide ajustador ajusteur albanil ' +
  'alicatador almacenero almacenista alternant ambulancier analista analyste anestesista anesthesiste ' +
  'animador animateur aparejador apprenti approvisionneur aprendiz arbitro architecte archivero archiviste ' +
  'arquitecto asesor asistente assistant assureur astronome asv atsem attache audioprothesiste ' +
  'auditeur auditor auxiliaire auxiliar avocat ayudante azafato baby-sitter bailarin banquier barmaid ' +
  'barman barrendero becario bedel benevole bibliotecario bibliothecaire bijoutier biologiste ' +
  'bodeguero bombero boucher boulanger brancardier bucheron cableur cadre cadreur caissier cajero ' +
  'calderero camarero camionero cantante capataz capitaine capitan cariste carnicero carpintero ' +
  'carreleur carretillero carrossier catedratico caviste celador cerrajero chanteur chapista ' +
  'charcutero charcutier charge charpentier chaudronnier chauffagiste chauffeur chef cheff chercheur ' +
  'chimiste chirurgien chocolatier chofer cientifico cirujano clasificador clerc cocinero coiffeur ' +
  'comedien comercial commercial commis commissaire comprador comptable concepteur conducteur ' +
  'conductor conferencier confiseur confitero conseiller conserje conservateur consultant consultor ' +
  'contable contador controlador controleur coordinador coordinateur coordonnateur cordonnier ' +
  'correcteur corrector corredor costumier costurero coursier courtier couturier couvreur cuidador ' +
  'cuisinier danseur declarant decorador decorateur delegado delegue delineante demenageur dentista ' +
  'dentiste dependienta dependiente desarrollador designer dessinateur dev developpeur dietista ' +
  'directeur director disenador docente docteur doctorando doctorant documentalista documentaliste ' +
  'douanier ebanista ebeniste eboueur eclairagiste econome economista economiste editor educador ' +
  'educateur ejecutivo elagueur electricista electromecanico eleveur empaquetador employe encargado ' +
  'encofrador encuestador enfermero enqueteur enseignant entraineur entrenador envasador epicier ' +
  'equipier escaparatista escultor especialista esteticista estibador estilista exploitant ' +
  'farmaceutico ferrallista figurant fisioterapeuta fleuriste florista fontanero formador formateur ' +
  'fraiseur fresador friegaplatos frigorista frigoriste fromager frutero fumigador funcionario ' +
  'ganadero garagiste gardien garzon gendarme geometre gerente gerocultor gestionnaire gestor ' +
  'gobernanta gouvernant grabador graphiste graveur greffier gruista grutier guardia higienista ' +
  'historiador historien horloger horticulteur hote hotesse huissier illustrateur iluminador ' +
  'ilustrador infirmier infographiste ingeniero ingenieur inspecteur instalador instituteur ' +
  'instructeur instructor integrador intendant interiorista interprete intervenant interventor investigador ' +
  'jardinero jardinier jefa jefe journaliste joyero jurista juriste laborantin lavandero laveur letrado ' +
  'libraire librero limpiador lingere linguista linguiste livreur locutor logopeda machiniste macon maestro ' +
  'magasinier magistrat maitre manipulador manipulateur mannequin manutentionnaire maquetador ' +
  'maquillador maquilleur maquinista maraicher marinero masseur matelot matrona mecanico medecin ' +
  'mediador mediateur medico mensajero menuisier merchandiseur mesero metallier metreur modista ' +
  'moniteur monitor montador monteur mozo negociateur ninera notaire nounou nutricionista ' +
  'nutritionniste obrero obstetra oficial operador operario operateur optometrista orientador ' +
  'orthodontiste orthophoniste orthoptiste ortodoncista ouvrier paisajista panadero parvularia ' +
  'pasante pastelero patissier paysagiste peintre peluquero peon periodista perito pescadero pescador ' +
  'pharmacien pigiste pilote piloto pinche pintor planchador planificador planificateur plaquiste platrier ' +
  'plombier plongeur podador poissonnier policier pompier portero posdoctoral poseur practicas ' +
  'preparador preparateur presentador presentateur prevencionista procurador profesor professeur ' +
  'programador programmeur promotor prothesiste psicopedagogo puericulteur ramoneur realisateur ' +
  'realizador recepcionista receptionniste reclutador redacteur redactor referent regisseur regleur ' +
  'relecteur relojero remplacant reparador repartidor repetiteur reponedor reportero representante ' +
  'responsable restaurador revisor rrh sage-femme sastre scenariste sculpteur second secretaire ' +
  'secretario serrurier serveur socorrista soignant soldado soldador sommelier soudeur souscripteur ' +
  'specialiste stagiaire standardiste styliste subdirector sumiller supervisor surveillant tailleur ' +
  'tapicero tapissier tasador taxista tecnico teleconseiller telefonista teleoperador teleoperateur ' +
  'televendeur temporero terapeuta terrassier tesorero testeur toiletteur tornero tourneur trabajador ' +
  'tractorista traducteur traductor transitaire transportista travailleur tresorier tripulante tutor ' +
  'tuteur tuyauteur urbaniste usineur vacataire veilleur vendangeur vendedor vendeur veterinaire veterinario ' +
  'videaste vigilante vigile visitador viticulteur vitrier vrp';

/** Endings of French and Spanish heads: `géologue`, `psiquiatra`, `électronicien`. */
export const romanceEndings =
  'iatre iatra icien icienne ografo ografa ographe ologo ologa ologue opata opathe therapeute';

/** Who writes for an employer: "Talent Acquisition". */
export const deskWords =
  'accueil acquisition admin administracion allocations applicant applicants application applications ' +
  'aquisition ashby assessments atencion attraction ausbildung berufsbildung berufungsmanagement ' +
  'bestuur bewerbermanagement bewerbung bewerbungen bewerbungsportal ' +
  'bewerbungszentrale bolsa campagne campusjoven candidate candidates candidato candidaturas ' +
  'candidature candidatures career careers carrieres compras convocatorias coordinacion curatoren ' +
  'dept direccion directie direction disposition donotreply dotation dramaturgie drh ' +
  'einstellungsberatung empfang empleo emploi enseignants-chercheurs enseigne ' +
  'equipe equipo fellowships gerencia greenhouse hauptamt hiring hr hrm hub humanos ' +
  "icims inkoop intake job jobs jobvite karriere kerkenraad l'equipe laboral leitung " +
  'lever nachwuchsgewinnung nachwuchsprogramm nachwuchsprogramme no-reply noreply notification ' +
  'notifications ofertas onboarding operaciones p&o people people-team personal ' +
  'personalamt personalwesen personas personnel plateforme portail portal ' +
  'poststelle postulaciones practicas produccion recepcion receptie reception reclutador ' +
  'reclutamiento recruiter recruiters recruiting recruiting-team recruitment recrute recrutement ' +
  'recruteur recursos redaccion redactie redaktion referendariat rekrutering resourcing ressources ' +
  'rezeption rh rrhh rvt schulleitung screening secretaria secretariaat seleccion ' +
  'selectie selection selections servicecentrum servicedesk smartrecruiters sollicitatie ' +
  'sollicitaties sourcing stagebureau stages successfactors talent talenthub talento talentpool ' +
  'talents taleo team teams teamtailor traineebureau unidad vacancies vacatures verwaltung ' +
  'voluntariado voorzitter werken werkenbij werving workable workday zentrale';

/** Desks in German and Dutch by their parts: `Chefarztsekretariat`, `Personeelsdienst`; but `Personalis` is a name. */
export const deskPattern =
  '^hr-|direktion$|[ck]retariat$|\\w{6}team$|vorstand$|^(?:ausbildung|auswahl|bewerb|einstellung|karriere|praktik|vorstand).*(?:buero|service|stelle|zentrum)$|^trainee-|^(?:fachgebiet|lehrstuhl)s?(?:assist|buero)|^person(?:al|eel)s?(?:abteil|auswahl|berei|buero|dienst|entwick|funktion|gewinn|manage|referat|service|stelle|verwalt|zaken)';

/** What is done with an application in German and Dutch: `Auswahlgespräch`, `Sollicitatieprocedure`. */
export const stepPattern =
  '^(?:absage|auswahl|besetzung|bewerb|einstellung|kandida|nachbesetz|personalausw|probearbeit|rekrutier|selectie|sollicit|stellen|vakanz|vorstellungs)|' +
  'auswahl$|entscheid(?:ung)?$|ergebnis$|functie$|gespraech$|gesprek$|procedure$|prozess$|stelle$|verfahren$|^(?:funktion|nachricht|position|rolle|rueckmeldung|vacature)$';

/** What belongs to the desk only beside such a word: "Early Careers", "Campus Recruiting". */
export const asideWords =
  '& abteilung afdeling america and apac atraccion bei bureau cabin campus cell civil crew culture das de ' +
  'dein department des desk die early email emea en et experience gestion global graduate graduates ' +
  'ihr ihre info internal mail mobilite north of office online operations ops our planning pole ' +
  'professional programa referat safety service services site student students support the und unit university ' +
  'update updates y your';

/** What makes a run of capitals an organisation. */
export const kindWords =
  'academia academy agence agency agentschap airlines airways amt analytics asesoria asociacion ' +
  'association atelier auberge authority autohaus ayuntamiento baeckerei bakkerij banco bank banque ' +
  'bar bedrijf biblioteca bodegas boulangerie boutique brasserie brauerei brokers bufete bundesamt ' +
  'bundesanstalt bureau cabildo cabinet cafe cafeteria capital carpinteria casa centre centro charity ' +
  'church clinica clinique club colegio college compagnie conservas construcciones constructiebedrijf ' +
  'consulting cooperativa cooperative council creche cruises department despacho diagnostics diario ' +
  'diputacion domaine ecole editions editorial empresa energy escuela estudio etablissements farmacia ' +
  'ferme fondation fontaneria foods foundation fromagerie fundacion garage gemeente gemeinde ' +
  'gesellschaft gestoria gobierno group groupe grupo hermanos hochschule holdings homes hopital ' +
  'hospital hostal hotel hypermarches imprimerie industries infirmary inmobiliaria institut institute instituto ' +
  'insurance international kanzlei klinik klinikum krankenhaus laboratoires laboratories laboratorios ' +
  'labs landesamt landkreis librairie library libreria logistics lycee mairie maison media menuiserie ' +
  'ministere ministerio ministry muebles musee museo museum networks notariat office panaderia ' +
  'partners peluqueria perfumerias pharma pharmacie plomberie praxis rail recruitment reformas ' +
  'residence residencia restaurant restaurante rijksdienst robotics school schule search seguros ' +
  'services societe society solutions sparkasse spedition stadt staffing stichting stiftung studio ' +
  'studios suministros supermarkt systems talleres teatro technologies technology theatre ' +
  'therapeutics transport transportes transports trust uitgeverij universidad universitaet universite ' +
  'universiteit university ventures verband verein verlag vets ville waterschap werke ziekenhuis';

/** More of them, whose places people also apply for (a nursery, a farm's stall): they tell a name and not what was applied for. */
export const houseNameWords =
  'aannemersbedrijf accountants aerolineas airline almacenes ambulances apotheek apotheke aquarium ' +
  'assurances ateliers autobuses bakery basisschool baumarkt bibliotheek bibliotheque bistro bodega ' +
  'bookshop borough bouwmarkt brandweer brewery builders caisse camara camping care caritas chambers ' +
  'chambre chateau cinema clinic collectif communaute conservatoire consorcio constructora consultora contractors ' +
  'county couriers couverture credit dekanat dental departement diakonie dierenkliniek distillery ' +
  'distribuidora ehpad electricite electronica estates fabrica farm farms federacion federation ' +
  'fietsenwinkel finca flugsicherung fonderies foundry freight frigorificos gallery gardens gasthaus ' +
  'gasthof gimnasio guarderia gym haulage havenbeveiliging hogeschool hoteles imprenta inn kapsalon ' +
  'kaufhaus kennels kinderdagverblijf kindergarten kinderopvang kita kredietbank landratsamt ' +
  'lavanderias ligue limpiezas lodge ludotheque markt mediatheque mill mills minera modehaus motors ' +
  'mutuelle nursery obs ong optica opticians parroquia peinture pension pflegeheim policia politie ' +
  'polizei prefecture primarstufe provincie pub rathaus rectorat region roastery roofing salon ' +
  'sanitaetshaus schouwburg sindicato solicitors spa stables supermarche supermarches supermercado ' +
  'supermercados surgery syndicat taller tavern theater transit trattoria versicherung versicherungen ' +
  'veterinary vineyard vivero viveros winery zahnarztpraxis zoo';

/** Trades: a name that begins or ends with one is a house's, whoever is called like the rest of it: "Fennel Wines", *Optik Seidel*. */
export const tradeWords =
  'abogados academies accountantskantoor aceites aceros administratiekantoor advies advisory ' +
  'advocaten aerospace aguas anlagenbau appliances architecten architectenbureau architects ' +
  'architecture architektur armaturen arquitectura aseguradora asesores automotive autopartes ' +
  'aviation bakehouse bakeries bankhaus bathrooms batiment bearings bedachungen bergbahnen ' +
  'bestattungen beverages bikes biologics bloemen blumen books bootsbau boulangeries bouw ' +
  'brauhaus brewing broadcasting buchhandlung buses calzados carpets cartonneries castings ' +
  'catering cementos ceramicas ceramics chantiers chemicals chemie cinemas cleaning clinicas ' +
  'clinics coaches coatings commune composites conseil conservatorio constabulary construction ' +
  'correduria correos cosmetics cosmetiques cycles dachdecker dairies dairy dakdekkers dienst ' +
  'dierenpark digital diocese distribuciones distribution drinks druck druckhaus electrical ' +
  'electronics elektro elektrotechnik energia energias energie energies engineers eolica events ' +
  'fahrzeugbau farmacias fasteners feinkost fenster ferreteria ferries festival fietsen filmhaus ' +
  'films fisheries fleurs fliesen flooring florists forestry friseur furniture galleries games ' +
  'garages gardening gartenbau gruppe guarding hardware haustechnik hausverwaltung health ' +
  'healthcare heating hoerakustik hofgut hofladen holidays holzbau homewares hospice hospitals ' +
  'hoteles hotels hoveniers immobilien immobilier ingenieursbureau instalaciones installaties ' +
  'installatietechniek instruments interim interiors jardins jeugdzorg jewellers joinery ' +
  'jugendhilfe kitchens kliniken kosmetik kringloop kuechen laboratorio lacteos landscaping ' +
  'learning legal leisure lettings logistica logistik loodgieters lumber lyceum machinery ' +
  'maconnerie makelaardij makelaars maschinen maschinenbau medizintechnik messtechnik metallbau ' +
  'metropole meubelhuis meubles mining mobility moebel moebelhaus mondzorg museums mutual ' +
  'naturkost naviera newspapers notaria notariskantoor nurseries omroep opticas optics optik ' +
  'optiker optique orchards organics orgelbau orquesta outdoor packaging paediatrics paints ' +
  'panaderias papelera papeteries papierfabrik parcels payments pediatrics pflegedienst ' +
  'pharmacies pharmacy philharmonie physio pictures plastics playhouse plumbing police polymers ' +
  'pools press primary print printers productions publishing pumpen pumps quarries records ' +
  'recycling reinigung reisen rekenkamer removals renovables renovation reseau resorts retail ' +
  'sanitaer sante scheepswerf schilders schools seafood security semiconductors seniorenstift ' +
  'shipping software spenglerei spirits stad stadtbibliothek stahlbau steuerberatung storage ' +
  'stores streekvervoer stukadoors surveyors systeme tandartsen tejados telecom textil textiles ' +
  'theatres thuiszorg tiefbau tierheim tierpark tiles timber tires toitures tools tours toys ' +
  'trading trains translations travaux travel trucks tyres utilities valves vehicles verlagshaus ' +
  'verpackungen versand verzekeringen viajes vignobles voyages water weingut werft wildpark ' +
  'windows wines wohnstift ziegelwerk zimmerei zorg';

/** Capitalised words that are never part of an employer's name, wherever they stand. */
export const breakingWords =
  'a aanmelding aber about abril actualizacion afsluiting after afwijzing agosto all alles ' +
  'also although am an and android antwoord aout aplicacion apprentissage apres april as at ' +
  'atentamente auch aucun auf auftrag august augustus aunque aus avec avril ' +
  'ayer az bedankt bedauerlicherweise before bei beim bericht best beste besten betr betreft bij bitte bonjour ' +
  'bonsoir both buenas buenos but by candidatura candidature cargo cependant cher chere chers chez ' +
  'cierre comme con concernant concerning cordialement cuando cv da dag dank danke dans das date dear ' +
  'december decembre decision declinada declined dein deine deinen deiner dem den depuis der des ' +
  'descartada desde desenlace despues dezember dich diciembre die dienstag dinsdag donderdag ' +
  'donnerstag du during een ein eine einem einen einer elle enero enfin entre-temps entrevista ' +
  'enviado envoye er erg es estado estimada estimado facebook falls febrero ' +
  'februar februari february feedback fevrier finalement finalmente follow follow-up followup for ' +
  'fragen freitag freundliche freundlichen friday from fuer geachte geehrte geehrter ' +
  'geschaetzte geschaetzter gesendet glassdoor good gr gracias great groet groeten gruesse ' +
  'gruessen gruezi gruss guten hallo hartelijk hartelijke heel helaas hello hemos here herzliche ' +
  'herzlichen herzlichst het hey hi hier hoi hola how however hoy i ich if ihnen ihr ihre ihrem ihren ' +
  'ihrer il im important in instagram interesse interest interested interview inzwischen iphone it ' +
  'januar januari january janvier je jeudi job jobs jouw jueves juillet juin juli julio july june ' +
  'juni junio kennziffer kind kunde kundin lamentablemente leider lg liebe lieber lieve ' +
  'linkedin lorsque lundi lunes maandag maart madame maerz mai mail malgre malheureusement mandant ' +
  'mandantin many march mardi mars martes marzo may mayo meine meinen meiner merci mercredi met mfg miercoles minijob mise mit ' +
  'mitarbeit mittwoch moin monday monsieur montag my na naar nach namens neanmoins ' +
  'neuigkeiten no nos not note notice notificacion notification notre nous novedad novedades november ' +
  'novembre noviembre nuestra nuestro objet october octobre octubre oder oferta offre oktober on once ' +
  'ons onze opening opportunity or our outcome outlook par para please por posicion poste ' +
  'postulacion pour proceso prueba puesto querida querido rechazada rechazado ref reference ' +
  'refus refusee regarding regards rejected rejection reminder rejet reponse respuesta result resultado ' +
  'resultat results retour role rueckfragen saludo saludos salut samstag saturday ' +
  'schoene seguimiento sehr sent september septembre septiembre servus sie sin since sincerely sms so ' +
  'sobre solicitud sorry status su subject suite sunday sur ' +
  'sus ta taetigkeit tag terugkoppeling thank thanks that the their there these this thursday to ' +
  'today tomorrow ton toutefois tras tu tuesday ueberlegung uitkomst uitslag und unfortunately uns ' +
  'unser unsere unserem unseren unserer unterlagen unternehmen update updated uw vacancy vacante ' +
  'vendredi ver vervolg vg viele vielen viernes vom von voor votre vous ' +
  'vriendelijke vrijdag warm wat we wednesday weg weiterhin wenn what when where while who why wij ' +
  'wir with without woensdag yes yet you your zeit zu zukunft zum zur';

/** What goes on behind a French or Spanish title in small letters and is no part of it. */
export const romanceStops =
  'aca aqui avanzo convocada convocadas turno jornada horario raison vue fonction lien modalidad cuestion este au aux la le les une que qui ha ' +
  'est en ne se son y et ouvert sera seria n fait mi partie cours retenu accepte ont etait sont fut ' +
  'vient devient revient reste demande exige requiert correspond doit peut va car mais afin donc ' +
  'publie vacant vacante propose paru pourvu cite sans fue era esta estaba ya han queda sigue ' +
  'requiere pide necesito porque pero publicada publicado ofertada ofertado cubierta cubierto al como auquel ' +
  'acaba affiche agradece capable disponible employe entra faisant finaliza hecha ira obliga opera otra parmi passe pone publiee recrute solo tiene todos tout tras ' +
  'laquelle lequel auxquels dont ou o u neu hubo hubieron fueron tenia tuvo anunciada anunciado ce cet cette';

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
  'bursar governors trustees dean headmaster headteacher clerk chair board members head director bishop editors founder owner president principal';

/** What an address says that is nobody’s name. */
export const neutralLabelWords =
  'mail email post inbox webmail mailbox zaakmail example info jobs careers hr no-reply noreply ' +
  'notifications notification do-not-reply donotreply system hello recruiting recruitment bewerbung ' +
  'karriere personal office correo courriel e portal firma ai ats bolsa bot candidature candidatures ' +
  'company corp cv emploi emplois empleo empleos entreprise empresa entretien gov ia interview ' +
  'recrutement recruit rh rrhh seleccion selection selectie sollicitatie stage stages vacature ' +
  'vacatures werving werk werkenbij recrute jobportal jobfinder hiringdesk apply now apprenticeships recrut ' +
  'recru rekrutering candidat candidats candidates bewerber postuler reception people talent';

/** What points to a title with a small word between: "application for". */
export const appliedWords =
  'apply applied applying application candidacy interview interviews interviewed interviewing ' +
  'considered consider selected picked shortlisted search recruiting hiring you appointed interest ' +
  'interested expressed test panel assessment tests assessments proceeding chosen competition ' +
  'procedure advertisement vacancy bewerbung beworben bewerben sollicitatie candidature postule ' +
  'candidatura proceso spontanee busqueda aanmelding reactie aplicacion postulacion solicitud selectieprocedure ' +
  'recrutement them us ausbildung praktikum volontariat suche solliciteerde benoeming lehre';

/** What an employer has and people apply for: "a position at". */
export const placeWords =
  'position positions role roles job jobs opening openings vacancy opportunity opportunities career careers employment work working internship us here place stelle taetigkeit arbeit arbeiten karriere einstieg gespraech funktion poste emploi entretien travailler puesto vacante posicion cargo rol empleo trabajo trabajar entrevista plaza functie vacature baan werken gesprek stage';

/** French and Spanish job words: what stands behind them and `de` is a title. */
export const toldJobWords =
  'sueldo poste postes emploi place fonction fonctions puesto puestos plaza plazas vacante vacantes cargo ' +
  'cupo cupos posicion empleo empleos';

/** Other words for a job, before its title. */
export const otherJobWords =
  'position role job vacancy post opening opportunity stelle funktion ausschreibung planstelle vakanz ' +
  'besetzung plaatsen platz rolle stage offre mission oferta concurso functie vacature rol baan positie ' +
  'requisition procedure aufgabe annonce opdracht mandaat plek plaats betrekking soort besoin ' +
  'categoria categorie contrato contrat convocatoria vorauswahl profil perfil trabajo metier calidad campana cdd cdi curriculum cv dienstposten dienstpostens grade qualite';

/** A job word behind a title: "the … position". */
export const behindTitleWords =
  'position positions role roles job vacancy opening opportunity post requisition posting spot ' +
  'programme program placement application contract interview team search days vacature functie place';

/** Before an employer: "your application to". */
export const applyingWords =
  'solliciteerde solliciteert bewarb bewarbst apply applying applied application applications candidacy ' +
  'candidature candidatura candidaturas bewerbung bewerben beworben sollicitatie gesolliciteerd postule ' +
  'postuler inscripcion solicitud submission submitted submitting unirte unirse unirme incorporarte incorporarse sumarte sumarse integrarte pertenecer';

/** Before an employer: "the team at". */
export const peopleWords =
  'afgewezen team teams everyone all process programme program department recruiters message update ' +
  'news greetings equipe equipo proceso stadtwerke vakanzen angebot angebote';

/** Behind an employer: "Acme has decided". */
export const decidingWords =
  'has have had hat haben is are was regrets thanks continues appreciates received wishes wants cannot ' +
  'will would never does did dankt bedauert ist ont ha han heeft hebben';

/** Behind who decides about an application; the second where the first is one of the small verbs. */
export const thankingWords =
  'agradece agradecen remercie remercient informe informent comunica informa lamenta regrette bedankt';
export const choosingWords = "n'a decided chose decidio opto eligio descarto rechazo besloot koos entschied";
export const chosenWords =
  'decided chosen selected reviewed decidido elegido optado revisado rechazado descartado besloten gekozen decide choisi retenu examine refuse decline entschieden';

/** Before an employer: "spoken to". */
export const spokenWords =
  'comunicamos contactamos escribimos escribo behalf spoke spoken speak back phone call heard met telefoniert gesprochen sprach name namens ' +
  'nombre part parte contact kontakt contacto';

/** Two of these make a mail German. */
export const germanOnly =
  'auf auch aus das der durch eine einem einen fuer ich ihre ihren ihrer ihr ist nach nicht oder sehr sich sie sind und vom von wir wird wurde zum zur';

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
  'audit|quality|safety|relations|ai|llms?|ml|nlp|programs?|success|support|care|health)\\b';

/** What is called so is no job. */
export const noRolePattern =
  '^(?:your|the|our|this|that|a|an|above|bachelor|employee|master|update|application|status|position|role|job|opportunity|' +
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
  'sie|ihnen|(?<!î)ch[eè]re?|liebe[rs]?|dear|leider|nous|vous|votre|hemos|nuestra|uw|jouw|update|regret|follow|because|please|mr|mrs|monsieur|madame|' +
  "frau|herr|rejected|hiring|status|current|former|wegen|and i$|licen[cs]e$|[jmst]['’]\\w+)\\b";

/** Who decides in any house, and what alone names none. */
export const genericWords =
  'abteilung arbeit ars ausbildung b2b b2c bauhof bereich board buchhaltung caf center centre chair ' +
  'comision commission committee community company contact controlling council crous details ' +
  'dean development dezernat dienst division einkauf el employer engineering espace etablissement fachbereich feuerwehr finance flight ' +
  "government gremium jury kommission kontakt l'ars la le les lider los management marketing open " +
  'operations panel person policy presidencia presidenta presidente procurement produktion proyectos raad ' +
  'rat sales search selection stage system tech tribunal vertrieb vorstand';

/** Before a title and no part of it. */
export const beforeTitlePattern =
  '^(?:our|regarding|the|this|an?|(?:telefonische )?kennismaking|amt (?:der|des)|ausbildungsberuf|benoeming|beslissing|besluit|cv|curr[ií]culum|dienstpostens?|entrevista|initiativbewerbung(?: als)?|interview|llamado(?: n\\S+ \\S+)?|vacancy announcement,?|die|das|der|den|dem|la|el|zu[rm]|unser(?:e[mnrs]?)?|het|onze|spontan[ée]+e?|positie|profil|(?:stellen)?ausschreibung|bolsa(?: de)?|selecci[oó]n(?: de)?|notre|votre|open|vacant|internal|rolle|programm|recrutement|' +
  'candidatur[ae]|vacante|puesto|oferta|offre|poste|mandat|absage\\S*|vorauswahl|deine?|ihre?|vacature|functie|sollicitatie|bewerbung(?: als)?|' +
  "planstelle|position|job|poste d['’]|poste de|puesto de|oferta de|stelle|plaza de|next|proceso|procesos?|" +
  'b[uú]squeda|convocatoria|respuesta|r[eé]ponse|resultado|r[eé]sultat|retour|suite|mission|concours|concurso|posici[oó]n|solicitud|' +
  'postulaci[oó]n|plaza|selection procedure|selectieprocedure|opdracht|bijbaan|einzig\\w*|aufgabe(?: der| des)?|' +
  'neue[nr]?)\\s+';

/** Behind a title and no part of it. */
export const behindTitlePattern =
  '\\s+(?:position|role|job|vacancy|opening|opportunity|post|interview|application|cohort(?: \\d+)?|advert|appointment|case|chat|here|call|rolle|stand|' +
  'meeting|feedback|outcome|update|assessment day|competition|decision|ergebnis|stelle|vervuld|ingevuld|besetzt|geschlossen|retour|' +
  'team|cdd|cdi|seat|plz|pool|vorgestellt|basée?)s?\\s*$';

/** Before a title and no part of it, though small: *andere beleidsadviseur*, "only researcher". */
export const noFrontWords =
  'ander andere anderen anderer anderes anders autre autres otro otra otros another other only same erste ersten first second zweite zweiten goede gute guten ideale geeignete geschikte passende notre nuestra nuestro votre nouvelle nouveau nueva nuevo nieuwe neue neuen eigen eigenen interne internen jede jeden jeder elke iedere iemand quelqu qui que quien';

/** Behind a Dutch title in a clause: how, when and where. */
export const dutchAdverbs =
  'further nicht wurde konnte zwaar zwaarder beter anders sneller goed later eerder alsnog vandaag morgen gisteren samen verder dichter dichterbij elders buiten binnen gezocht genomen aangenomen gekozen gevraagd gevonden geworden benoemd weer toch echt meer vast nodig klaar thuis hier daar jong even ooit alle veel graag gaan doen komt kwam zit werk zoek idea thing side here there niet gaat kwamen';

/** *groep 5*, "Band 6": a small word and a number behind a title. */
export const levelWords = 'groep klas niveau level grade schaal';

/** Who is written to, in the mails that give him a capital. */
export const formalWords =
  'dein deine deinem deinen deiner du ich ihr ihre ihrem ihren ihrer sie uw wir we nous frau herr herrn';

/** What Spanish has learnt or practises *en* a field: "Especialista en Marketing". */
export const studiedPattern =
  '^(?:asesor|auxiliar|consultor|diplomad|doctor|especialista|expert|graduad|grado|ingenier|licenciad|master|profesional|tecnic|tecnolog)';

/** How the last line before a signature begins. */
export const closingPattern =
  '^(?:best|kind|warm|many thanks|thanks|thank you|regards|sincerely|yours|cheers|all the best|best wishes|' +
  'take care|every blessing|with|good luck|mit |ganz (?:herz|lieb)|freundliche|beste|viele|herzlich|liebe|' +
  'lg\\b|vg\\b|mfg|gru(?:ß|ss)|schöne|cordialement|amicalement|respectueusement|meilleures|bien|sincères|' +
  'bonne|bon courage|à bientôt|(?:un |reciba |recibe )?(?:cordial )?(?:saludo|abrazo)|much[oa]s? |suerte|' +
  'atentamente|cordialmente|met |vriendelijke|hartelijke|groet|veel succes|hoogachtend|' +
  'alles liebe|ihre?$|deine?$|nog veel)';

/** The same at the end of a paragraph: "… of employment. Sincerely, Ruth Orme". */
export const lateClosingPattern =
  '(?<=[.!?]\\s)(?:[Ss]incerely|(?:[Bb]est|[Kk]ind|[Ww]arm) [Rr]egards), ?\\p{Lu}\\S{0,30}(?: \\p{Lu}\\S{0,30}){0,3} ?$';

/** Between the last sentence and the name that signs it in the same line. */
export const signedTailPattern =
  "(?<=(?:\\s\\p{Ll}{2,}|\\p{L}{5})\\.|[!?…)])[^\\S\\n]+(?=(?:[^.!?\\n]{0,40}, )?\\p{Lu}[^\\s!?]*(?:(?<!\\p{L}{5}\\.) (?:[\\p{Lu}\\d&][^\\s!?]*|\\p{Ll}{1,3}(?:['’]\\S+)?)){0,9}(?<!\\.)\\s*$)";

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
  'turnos?|nights?|days|schaal|contractuel(?:le)?|temporal|titulaire|befristet|\\d+ ?h|\\d+ ?%)\\b[^()[\\]]{0,40})[)\\]]';

/** What a house calls its advertisement by. */
export const requisitionPattern =
  '[([]?\\s?\\b(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|id|jr|r|jo|nr|no|posting|kennziffer|kennung|' +
  'referenznummer|stellen-?id|stellenausschreibung|ausschreibung)\\b[\\s.#:_-]*(?:id|no|nr|number|' +
  'code)?[\\s.#:_-]*[A-Z]{0,4}-?(?:\\d{3,}|\\d\\d\\/\\d|\\d-\\d\\d)[\\w./-]*\\s?[)\\]]?';

/** How German and Dutch words for houses end. */
export const kindEndingPattern =
  '(?:universitaet|klinik|klinikum|krankenhaus|praxis|kanzlei|stiftung|verband|werke|ministerium|anstalt|' +
  'behoerde|gesellschaft|(?<!wohn)gruppe|bank|verlag|kammer|schule|school|erei|erij|betrieb|bedrijf|handel|buero|praktijk|ziekenhuis|groep|(?<!ehren|ges)amt|' +
  'centrum|museum|theater|tuin|verein|vereniging|winkel|zentrum|(?<!val)erie|(?<!al|ferm|geni|ni|reta)eria)$';

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
  'for to as from with at by about apply applied applying be is was hiring regarding considering into fuer als pour como voor within';

/** How the domains of agencies are called. */
export const agencyDomainPattern =
  'search|conseil|recru|staffing|headhunt|uitzend|detach|werving|temp|flex|ett\\b|talent|interim|emplo|rh\\b|humano|selec|partners|people|perso|profes|perspective';

/** Begin the name of a house, and are part of it. */
export const nameFronts = 'The Chez Café Bar Le La De El';

/** Whom an agency speaks for, as one word. */
export const clientWords =
  'client cliente clienta kunde kundin mandant mandantin auftraggeber auftraggeberin klant opdrachtgever entreprise empresa';

/** Whom an agency speaks for. */
export const clientPattern =
  "\\b(?:(?:mon|notre|le|mi|nuestro|el|my) cliente?|(?:by|from) (?:our|the) client|(?:our|the) client (?:chose|decided|felt|has|preferred|went)|(?:vom|unser) kunden?|der kunde hat|l['’]entreprise m['’]a|(?:auftraggeber|klant|klient|mandant|opdrachtgever)(?:e[nr]|in)?)\\b";

/** The same, sure: one client, who decided or for whom they write. */
export const oneClientPattern =
  '\\b(?:(?:my|our) client|the client (?:chose|decided|felt|has|preferred|went)|(?:by|from|to) the client|(?:mon|notre) cliente?|le client a|(?:mi|nuestro) cliente|el cliente ha|(?:mein|unser|vom)(?:em|es)? (?:auftraggeber|klient|kunde|mandant)(?:e?n|s)?|der (?:auftraggeber|klient|kunde|mandant)|(?:mijn|onze|de) (?:klant|opdrachtgever))\\b(?! (?:service|support))';

/** What is done in a field: `Lecturer in History`. */
export const academicPattern =
  '\\b(?:lecturer|lectureship|researcher|professor|fellow|phd|postdoc|reader|chair|teacher|scientist|tutor|graduate|trainee|apprentice|instructor|associate|especialista|kaufmann|kauffrau|fachkraft)';

/** Gender markers: `(m/w/d)`. */
export const markerPattern =
  '\\(\\s?(?:m|w|f|d|x|h|v|i|gn|all genders?|any gender|gender neutral|männlich|weiblich|divers|[mwfdxhvi](?:\\s?[/|,*]\\s?[mwfdxhvi]){1,3})\\s?\\)';

/** A field that names the employer: "Organisation: …". */
export const fieldPattern =
  '^[ \\t]*(?:organi[sz]ation|company|employer|property|agency|arbeitgeber|unternehmen|firma|beh(?:ö|oe)rde|entreprise|employeur|soci[ée]t[ée]|empresa|bedrijf|werkgever)[ \\t]*:[ \\t]*(\\S[^\\n]{1,80})$';

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
  '(?<!\\b(?:groep|klas|niveau|level|grade|schaal|band))[\\s(,]+(?:in )?(?:[\\d,.]+(?:\\s?[-–]\\s?\\d+)?\\s?%?$|(?:teil|voll)zeit|minijob|media jornada|mi-temps|temps partiel|\\d-schicht|parttime|fulltime|\\d\\d uur).*$';

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
  'leider avanzar continuar fase pasar seguir siguiente unfortunately malheureusement helaas lamentablemente kein keine keinen individual individuelle feedback rueckmeldung details anything something more better news answer better good positive positiven positiver positives zusage absage bescheid antwort bessere erfreuliche erfreulichere gute nachricht nachrichten mitteilung gespraech aussicht hoffnung reponse favorable respuesta positiva positivo positief antwoord gesprek audition jahr year annee ano jaar time mal fois vez keer the a an our your my any some other further this that these those it its one above above-mentioned which such us we you me them there now today post next step round process time moment occasion der die das den dem des ein eine einen einem einer eines unser unsere unserem unseren unserer unseres ihr ihre ihren ihnen uns sie du dich diese diesem diesen dieser dieses jede jeden heute le la les l un une notre nos votre vos cette ce cet ceci suite el los las una nuestra nuestro nuestras nuestros su sus tu tus esta este esto de het een ons onze deze dit dat je jouw u uw participation join joining formar parte become be to for as als zum zur zu um fuer al para por pour comme voor om tot plaetze concurso concours convocatoria procedimiento proceso proces procedure verfahren auswahlverfahren';

/** Whose it would be stands behind these, and not what. */
export const houseLinkWords = 'at bei beim bij chez with';

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
  'leitung work working partner contract contrat contrato arbeiten travailler trabajar werken offre oferta';

/** Words of hiring that courses and prizes have too. */
export const sharedWords =
  'your opportunity opportunities candidate candidates candidacy candidature candidatures candidatura candidaturas candidato candidata candidatos bewerbung bewerbungen bewerbungsunterlagen kandidaat kandidaten experience equipe team seleccion selectie selectieprocedure career unternehmen';

/** Words of choosing people, for whatever it is. */
export const talkWords =
  'interview interviews interviewed interviewer interviewing shortlist shortlisted first second final next further this not move moving moved going hold keep retain continue proceed proceeding progress progressing bring bringing take taking taken onboarding lead crew agent auswahlverfahren auswahlgespraech entretien entretiens postule postuler postulerez postular postulando postulandote postulaciones postulado postulada postulante postulantes boulot entrevista entrevistas proceso postulacion profesional professional laboral kandidatuur kandidaturen gesprek carriere client clients recruiter';

/** How an office speaks of what it grants: a place, an application that is approved. Folded. */
export const grantingWords =
  'approve approved rejected declined accept accepted admit admitted grant granted invitation place places spot spots participate participation abgelehnt ablehnen abzulehnen aufgenommen aufnehmen teilnahme refuse refusee refuser agreee aprobada aprobado rechazada rechazado aceptada aceptado aceptar admitida admitido admitir afgewezen goedgekeurd toegelaten plek';

/** Beginnings of folded words that fall where people are hired, and seldom elsewhere. */
export const ofWorkPattern =
  '^(?:anforderung|appoint|apprent|arbeit|aufgab|ausbild|baan|backgr|bedrijf|beruf|besoin|betrieb|bewerbermanag|boutique|buero|cabinet|career|carri|cdd|cdi|client|cocina|coding|colabora|collabora|colleag|collega|compan|compet|contrat|covering|cv|depart|despacho|diplom|direction|einarbeit|einstell|emple|emplo|empresa|entrepr|equip|erfahrung|ervaring|experien|fachkr|firma|functie|hir|honor|horaire|horario|hr|incorpor|industry|jobs?|kantoor|karri|klant|kolleg|kompet|kueche|laboral|lebenslauf|linkedin|lohn|loopba|magasin|mitarbeit|mitbewerb|opdracht|oportun|opportun|organisatie|parcours|perfil|personal|personeel|posi|practice|praktijk|praxis|probe|profes|profil|qualif|recru|resume|rh|rol|salar|schicht|sector|shift|skill|stage|stell|sueldo|taetigkeit|talent|team|tienda|trabaj|trayector|turno|unternehm|vaca|vakan|vast|verguet|vertrag|wage|ward|werdegang|werk|winkel|zusammenarbeit)';

/** Behind a title, and behind nothing else. */
export const sureBehindWords =
  'position role job vacancy opening opportunity post requisition posting positions roles';

/** In front of a title in small letters that a job word follows. */
export const determinerWords =
  'the our a an no your this that open next my any some deze onze de een das die der unsere';

/** Between a job word and its title. */
export const ofJobWords = 'of as for als zum zur der des eines einer de d du en como para van voor on';

/** Between applying and a title. */
export const forJobWords =
  'tot for to as in auf als um fuer naar op voor pour para de d du del como nach einer';

/** Open a sentence and no title, unless a capital follows. */
export const openerWords =
  'votre ta ton tu su le un une el aucun en als tras apres suite uitslag uitkomst resultado resultat ergebnis como for fuer para pour resultaat voor';

/** In front of a Dutch title of several words. */
export const dutchFrontWords = 'van als voor functie vacature rol plek op sollicitatie kandidatuur procedure';

/** Who is looked for or was chosen: a title follows. */
export const seekingWords =
  'want cherchons cherchions recherchons recherchions buscamos buscabamos suchen suchten zoeken zochten choisi engage recrute contratar contratado necesitamos necesitabamos hiring';

/** Behind a Dutch title of several words. */
export const clauseStartWords =
  'en maar omdat want binnen van al reeds niet inmiddels nu die dat kwam kwamen gaat ging heeft hebben is kan komt werd zijn';

/** Heads that English has besides French or Spanish. */
export const bothTongueWords =
  'chef consultant assistant director editor supervisor second conductor cadre agent';

/** Small words of other sense end like these; only what is longer counts: `leider`, `projectleider`. */
export const onlyEndingWords =
  'bauer bouwer brauer brouwer coach dekker drukker hilfe hoofd keeper kok kraft leider leitung maker meester ober praktiker saenger schleifer schmied schneider schreiber scout sitter smid studium verantwortliche verantwortlicher vuller wart wirt zetter';

/** What people have in a house. */
export const interestWords =
  'shown porte portez interest interested interesse interet interes belangstelling';

/** In front of the house somebody wants to join. */
export const joiningWords = 'join joining joined considering choosing rejoindre rejoint rejoindra parte';

/** Between who writes and the house. */
export const afterPeopleWords = 'door at of from with within von vom der bei beim chez de del d bij van en';

/** Behind what is a job and no house. */
export const jobBehindWords = 'position role post vacancy opening opportunity job requisition internship';

/** Who a mail greets. */
export const salutationPattern =
  '^\\s*(?:Beste|Bonjour|Chere?|Dear|Estimad[oa]|Geachte|Hallo|Hello|Hey|Hi|Hola|Liebe[rs]?|Querid[oa]|Sehr geehrter?)(?:/\\S+)? (\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3})\\s*(?:\\n|$)';

/** Houses that are called so in small letters, in front of their name: "au collège Louise-Brune", *gemeente Ouderveld*. */
export const smallKindPattern =
  '^(?:basisschool|clinique|colegio|college|collège|gemeente|hôpital|hospital|lycée|obs|provincie)(?= \\p{Lu}|$)';

/** Below the name of a house in its signature: "Learn more about Tarnwick", "Tarnwick Benefit Information". */
export const footerPattern =
  '^(?:confidential|datenschutz|impressum|learn more|privacy (?:notice|policy|statement)|unsubscribe|vertraulich)|\\b(?:information|policy)$';

/** Before whom a display name writes for: "Hirevue on behalf of Tarnwick". */
export const behalfPattern =
  '^.*\\s(?:on behalf of|im auftrag (?:von|der|des)|pour le compte de|namens|en nombre de|por cuenta de)\\s+';

/** Above who signs for an office. */
export const byOrderPattern =
  '^(?:im auftrage?|i\\. ?[av]\\.|in vertretung|gez\\.?|for and on behalf of|p\\.? ?o\\.?|namens)$';

/** What an address has in it. */
export const placePattern =
  '^\\d|\\b(?:street|road|strasse|straße|str\\.|avenue|lane|weg|platz|rue|calle|floor|building)\\b';

/** Behind the name of a firm: "Tarnwick Ltd. Registered in England". */
export const registeredPattern =
  '(?<=\\b(?:ltd|limited|gmbh|plc|llp)\\b\\.?)\\s(?:registered|company|reg|sitz)\\b.*$';

/** Whose trade it is to place people. */
export const placingPattern =
  'staffing|uitzendbureau|\\bETT\\b|personalberatung|personaldienst|personalvermittlung|recruitment|zeitarbeit|travail temporaire|détachering';

/** How people who do so for a living are called, and their houses; `recruitment` alone is every employer's desk. */
export const agencyTradePattern =
  'staffing|uitzendbureau|\\bETT\\b|personalberat|personaldienst|personalvermitt|zeitarbeit|travail temporaire|détachering|headhunt|executive search|recruitment (?:agency|consult)|recruitmentbureau|intercedent|cabinet de recrutement|consultante? en recrutement|consultora? de selecc|\\b(?:adecco|hays|manpower|michael ?page|randstad|robert ?half|robert ?walters)\\b|\\w-?recruit(?:ment)?$';

/** Before a name and no part of it: "En Kodama grabamos", "Liefs van Plukk". */
export const saidBeforePattern =
  '^(?:En(?: (?:el|la|los|las))?|Bei|Bij|(?:Namen|Gr(?:ü|ue)(?:ß|ss)e|Liefs|Groet(?:en|jes)?) (?:von|van|aus|der|des|uit)) (?=\\p{Lu})';

/** The desk, in two words. */
export const resourcesPattern =
  'human resources|ressources humaines|(?:capital|talento|gestión) human[ao]|rr\\.? ?hh\\b\\.?';

/** "vzw De Speelvogel", "Tarnwick PhD Programme", "AT&T College Recruiting", "Juwelier Kroon sinds 1911": no part of the name. */
export const besidePattern =
  '^(?:Association(?= L)|Kantoor|vzw) | filia(?:le?|al) \\d+$| phd$| (?:graduate|phd)(?: \\S+)? (?:academy|program(?:me)?|scheme)$| s(?:eit|ince|inds) \\d{4}$|(?<=^\\S+&\\S+) college(?= [hr])';

/** What begins so is a house, whatever title follows: `Kanzlei Dörrfuß und Partner`. */
export const frontHousePattern =
  '^(?:kanzlei|.*praxis|clinica|colegio|hotel|autohaus|stadt|gemeinde|cabinet|bakkerij)$';

/** No employer begins so, or ends like a tracking system. */
export const nobodyPattern =
  '^(?:mr|mrs|ms|miss|herr|frau|mme|dr|prof)\\b|^(?:lady|lord|pfarrer(?:in)?) (?!&)|^(?:\\S+\\. )+(?:dr|prof)\\. |^(?:re|fwd?|aw|wg|corporate)$| ats$| campus$|(?:review|search|selection) committee$|^residency |(?:fellowship|residency) program';

/** Before a person. */
export const courtesyPattern =
  '^(?:mr|mrs|ms|miss|dr[ea]?|lic|ing|mag|prof|revd|sir|herr|frau|mme|m\\.|sr|sra|dhr|mevr)\\.?\\s';

/** `VA/2025/031`, `EAIW/TA/2025/07`, `ST-12829104-27-JLM` */
export const codePattern =
  '\\b[A-Z]{1,6}(?:[/-][A-Z\\d]+)*/\\d[\\d/]*\\b|\\b\\d{2,4}-[A-Z]{2,}-\\d{3,}\\b|,?\\s[A-Z]{2,4}-\\d{5,}(?:-[A-Z\\d]+)+\\b|^[A-Z]{2,5}-\\d+,?\\s+(?=\\p{L})|\\b[A-Za-z]{2,6}-20\\d\\d-\\d+\\b';

/** `Spielzeit 27/28`, `Sommersaison` */
export const termPattern =
  '\\s+(?:(?:Spielzeit|Saison|temporada|season|lichting|promotion|rentrée)\\s\\d[\\d/-]*|(?:Sommer|Winter)saison)(?=\\s|$)';

/** "Summer 2027" */
export const seasonPattern =
  '(?:\\s*[-–—,(]\\s*)?\\b(?:(?:spring|summer|fall|autumn|winter)\\s+)?20\\d\\d(?:\\s?[-/]\\s?(?:20)?\\d\\d)?\\b\\)?';

/** In brackets behind a title: where it is. */
export const standPattern =
  '\\s*\\((?:Standort|Region|Raum|Filiale|Werk|área|area|sede|zona|vestiging|locatie|agence)\\s[^()]*\\)';

/** Behind a title: where it is. */
export const wherePattern =
  ',?\\s+(?:(?:in )?(?:Standort|Filiale|Niederlassung)|(?:(?:im|in|de) )?(?:Raum|Gro(?:ß|ss)raum|[Rr]egion|[Rr]egio|[Zz]ona)|based in|in|en|à)\\s+[\\p{Lu}\\d][\\p{L}\\d-]*\\s*$';

/** Left at the end of a title whose place was cut. */
export const danglingPattern =
  '(?:\\s+(?:of|de|des|du|del|für|and|und|et|for|la|the|van|en|à|y|in|im|on|with|as|&))+\\s*$';

/** A title behind what it is for: "Vergabe der Stelle Hauswart". */
export const ledPattern =
  '^(.{0,40}?)\\b(?:for|as|als|fürs?|the|pour|para|voor|functie|position|puesto|stelle)\\s+(.+)$';

/** Between a title and the house. */
export const tiedPattern =
  '(?:(?<![/:*_])\\b(?:at|with|bei|chez|bij|en|in|aux?|in der|in the|im)\\s+|[-–|(]\\s*)$';

/** Who learns *zum* something. */
export const learningPattern =
  '^(?:ausbildung|auszubildende[rn]?|azubi|umschulung|fortbildung|lehre|lehrling)$';

/** How verbs and other nouns end: "Serviceberater bearbeitet". */
export const clausalPattern =
  '(?:et|en|ed|ess|ung|nd|st|zt|dt|gibt)$|^(?:(?:ab|an|aus|ein|vor|zu)?ge|ab|be|ver|af)\\p{L}+(?:d|(?<!an)t)$';

/** An office whose post it is. */
export const officeWordPattern = '^(?:minist(?:ry|ere|erio|erium)|(?:bundes|landes)amt|ayuntamiento|mairie)$';

/** Between applying and a job. */
export const asJobWords = 'for as fuer als pour comme voor para como';

/** Between speaking and a house. */
export const afterSpokenWords = 'desde of to with from mit von der avec con van met';

/** Between a job and a house. */
export const afterPlaceWords = 'at with within for from bei beim chez a en au bij im';

/** Between applying and a house. */
export const afterApplyingWords = 'to at with within from bei beim chez a en bij aupres im with van';

/** Articles, and what stands where they do. */
export const articleWords = 'the der die das den dem la le les l il el los las het de this a';

/** Who was chosen to be something. */
export const becomingWords = 'be become ser etre worden werden choisi elegido elegida';

/** Our own: "nuestra community manager". */
export const ownArticleWords = 'our notre nuestra nuestro onze unser unsere';

/** In front of who works there already. */
export const oursWords = 'unser unsere unserem unseren unserer onze mein meine meinem mijn beim';

/** Written with a capital at the head of a sentence. */
export const pronounWords = 'je u jij wij ik de het een die der das ein eine';

/** Behind *poste de* and no title. */
export const noJobWords = 'travail trabajo ce cette nuit direction nuestra este esta empleo verano';

/** A title behind these may be the one that is meant, with nothing else to say so. */
export const meantWords = 'for on of fuer fuers pour para voor zum zur';

/** In front of a colon and a title. */
export const titleLabelWords = 'title requisition titel intitule role rolle';

/** Behind a Dutch title. */
export const dutchEndWords = 'bij voor intern wordt is in vervuld helaas';

/** Behind *en*, in front of where it is. */
export const houseArticleWords = 'el la los las nuestro nuestra nuestros nuestras una un';

/** Behind a verb that looks like an adjective. */
export const objectWords = 'a au aux la le les un une el los las que pas sur';

/** Small words inside titles. */
export const inTitleWords =
  'of and or for the in on & fuer im der des und et de du d l la le en van voor y para zum zur au aux';

/** `Jane Smith`, `Zdenek Vondrak ml.` */
export const personPattern =
  "^\\p{Lu}[\\p{Ll}'’-]+(?:(?<=^.{3,5})-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.?)?(?: (?:van|von|de|der|den|di|la|le|del|Mc|Mac|O['’]))*\\s?\\p{Lu}(?:\\.|[\\p{L}'’-]+)(?: (?:ml\\.|jr\\.?|sr\\.?))?$";

/** Behind a dash: where it is. */
export const dashPlacePattern =
  "\\s+[-–—|]\\s+(?:remote|hybrid|onsite|\\p{Lu}(?:[\\p{L}.'& ]|-(?=\\p{L})){1,30}(?:,\\s*\\p{Lu}[\\p{L}. ]{1,20})?)\\s*$";

/** `55-1042`, `1765077`, `ADM008782`; grades of public service (`GS-0343-11`) belong to the title. */
export const bareNumberPattern =
  '[([]?\\s?#?(?<![\\p{L}\\d-])(?!GS-)(?:[A-Z]{0,4}[-_]?\\d{4,}[\\w-]*|\\d{2}-\\d{4,})\\s?[)\\]]?';

/** "A. Mulder" */
export const initialsPattern =
  "^(?:\\p{Lu}\\. ?)+(?:(?:van|von|de|der|den|te?n?|zu) ){0,3}\\p{Lu}[\\p{L}'’-]+$";

/** Small words that stand inside names. */
export const connectorWords =
  'of the and für fuer de des der du la le les for voor van von en del los las y und et d l & im am';

/** What signs and is nobody. */
export const notPeoplePattern =
  '\\b(?:team|talent|careers?|recruit\\w*|hiring|hr|human|resources|people|department|office|jobs?|support|group|inc|ltd|gmbh|university|council|service|personal\\w*|bewerb\\w*|no-?reply|candidate|notifications?|acquisition|staffing|company|regards|manager|specialist|partner)\\b';

/** Houses that are called like what is done. */
export const noActionPattern =
  '(?:stiftung|gesellschaft|genossenschaft|verwaltung|zeitung|innung|wirtschaft)$';

/** Who looks for people for others. */
export const seekingPattern = 'recruit|search|executive|personalberat|uitzend|detacher';

/** A season that ends a title. */
export const lateSeasonPattern = '\\s*[-–—,(]\\s*(?:spring|summer|fall|autumn|winter)(?:\\s+break)?\\)?\\s*$';

/** Forces and faculties whose job it is. */
export const forcePattern = '^(?:Polic[ií]a|Police|Guardia|Armada|Ej[eé]rcito|Faculta[dt]|Facult[eé])$';

/** Dutch participles. */
export const participlePattern = '^(?:aan|af|be|door|ge|in|ont|op|toe|uit|ver)\\p{L}+(?:[dt]|en)$';

/** `financier`, `educativa`: adjectives that stand in pairs. */
export const pairPattern = '..(?:ier|if|al|el|ique|iere|ive|ale|iv[oa]|er[oa]|ic[oa])$';

export const bracketCodePattern =
  '\\((?!GS-)(?=[^()]*\\d)[A-Z\\d]+(?:[-/.][A-Z\\d]+)+\\)|\\((?:ref|réf)\\.?\\s?\\)';

/** What stands before a title: "[PIPELINE] …", "(Junior) …", "Absage …". */
export const aheadOfTitlePattern =
  '^[\\w ]{1,20}\\]\\s*|^\\s*\\(?[\\p{L}-]{2,12}\\)\\s+(?=\\p{L})|^\\s*absage\\S*\\s+';

/** Where and which round, behind a title's dash. */
export const lateTermsPattern =
  '\\s[-–—]\\s(?:remote|hybrid|on-?site|(?:first|second|final) (?:round|stage))\\b.*$';

export const legalTailPattern =
  '(?<=\\p{L}{3}),? (?:sarl|s\\.?l|[bnsu]\\.?[av])(?:\\.?[su]|\\.? au| de c\\.?v)?\\.?$';

/** Between a house's own label and the country: `acme.co.uk`. */
export const secondLevelWords = 'co com org ac gov net edu nhs sch police gouv or gv';
