import type { LanguageTable } from './table.ts';

const parts: Readonly<Record<string, string>> = {
  puesto:
    'puesto|puestos|vacante|vacantes|posición|oferta|plaza|proceso|cargo|empleo|búsqueda|selección|prácticas|trabajo|rol',
  candidatura: 'candidatura|solicitud|perfil|currículum|curriculum|cv|postulación|aplicación|inscripción',
  candidato:
    'candidato|candidatos|candidata|candidatas|candidatura|candidaturas|perfil|perfiles|persona|personas|postulante|postulantes|aspirante|aspirantes',
};

const phrases: LanguageTable['phrases'] = {
  declined: [
    '(quedado|quedamos|cogido|escogido|elegido|contratado|decantado|decantamos|ofrecimos|ofrecido) ~3 (con|a|por|al) ~2 (otro|otra|otros|otras)',
    '(puntuación|nota|resultado) ~8 no ~2 (alcanza|supera|llega)',
    '(puesto|plaza|vacante) ~8 (ofrecimos|ofrecido|aceptó|aceptado|adjudicado)',
    'no ~5 (proced*|avanz*|continu*|segu*|prosegu*|progres*|seleccion*|eleg*|escog*|contrat*|acept*|valorad*|valorar*|consider*|pasar*|incluid*|encaj*|ajust*|cumpl*|correspond*|coincid*) ~6 (tu|su|candidatura|solicitud|perfil|proceso|adelante|contigo|usted|fase|etapa|puesto|vacante|requisitos|ocasión|entrevista|postulación)',
    'no ~2 (hemos|han|ha|has) ~3 (sido|seleccionado|elegido|resultado|podido)',
    '(queda*|figura*|está) ~3 (excluid*|descartad*|fuera|desestimad*)',
    '(otro|otra) ~2 (candidat*|perfil|persona|compañer*) ~6 (puesto|plaza|vacante)',
    '(plaza|puesto|vacante) ~10 (ocupado|ocupa|ocupará|adjudicad*|asignad*)',
    'no ~6 (seleccionad*|seleccionar|elegid*|avanzar|avanzaremos|avanzado|continuar|continuarás|continuará|continuaremos|seguir adelante|seguiremos|seguirás|proseguir|prosperado|prosperar|aceptad*|admitid*|escogid*|pasad*|pasar a la|pasarás|pasará|pasa a la|encaja*|encajas|ajusta|ajustan|cumple*|corresponde|coincide|adecúa|adapta|superado|considerad*|contar con|contratar|ofrecerle|ofrecerte|ofrecerle|invitar|proceder|progresar|resultado elegid*|incorporar)',
    '(hemos|han|decidido|decisión|optado|optamos|decidimos|hemos decidido|elegido) ~5 (otro|otra|otros|otras) ~2 <candidato>',
    '(decidido|decisión|decidimos|optado) ~3 no ~6 (avanzar|continuar|seguir|proceder|considerar|seleccionar|contratar|proseguir)',
    '(seleccionado|elegido|escogido|contratado|avanzar|continuar|seguir|proceder|avanzado|seguiremos|continuaremos|avanzando|elegimos|seleccionamos) ~6 (otro|otra|otros|otras) ~2 <candidato>',
    '(seleccionado|elegido|escogido|contratado|avanzar|continuar|seguir|proceder|continuaremos|seguiremos) ~3 (con|a) ~2 (candidatos|candidato|candidata|perfiles|perfil|personas|una persona) ~3 (cuyo*|cuya*|que|más|con|mejor)',
    '(otro|otra|otros|otras) ~2 <candidato> ~6 (seleccionad*|elegid*|se ajusta*|mejor|más|encaja*|cuyo|cuyos|cuya|ha sido)',
    '<candidatura> ~8 (rechazad*|descartad*|desestimad*|denegad*|declinad*|no seleccionad*|desfavorable)',
    '(rechazar|descartar|desestimar|declinar|descartado|rechazado) ~3 (tu|su|candidatura|solicitud|perfil)',
    '(has sido|ha sido|hemos|fue|fuiste) ~2 (descartad*|rechazad*|desestimad*)',
  ],
  closed: [
    '(proceso) ~3 (queda|quedado) ~2 (sin efecto|desierto|cancelado|cerrado|suspendido)',
    '<puesto> ~12 (cubiert*|cerrad*|cancelad*|suspendid*|congelad*|anulad*|pausad*|paralizad*|detenid*|eliminad*|desiert*|en pausa|ya no está|ya no esta|ya no se encuentra)',
    '(hemos|han|ha|ya) ~2 (cubierto|cerrado|cancelado|suspendido|pausado|paralizado) ~4 <puesto>',
    '(congelación|congelamiento|congelado|suspensión) ~3 (contratacion*|contratación|plantilla|procesos)',
    'no ~3 (disponemos|tenemos|contamos|hay) ~4 (vacante*|puesto*|posicion*|oferta*)',
    'no ~3 (cubrir|cubriremos|cubrirá) ~4 <puesto>',
  ],
  'offer-withdrawn': [
    'oferta ~14 (anulada|retirada|sin efecto|anular|retirar)',
    '(retirar|retiramos|retirado|anular|anulamos|rescindir) ~4 oferta',
  ],
  regret: [
    '(lamentablemente|desafortunadamente|desgraciadamente|por desgracia)',
    '(lamentamos|lamento|sentimos|siento|sentir|lamentar)',
    '(decepción|decepcionante|no son buenas|malas noticias)',
    'tras (revisar|valorar|analizar|evaluar|estudiar)',
  ],
  others: [
    '(gran|elevado|alto) ~2 (número|volumen|cantidad) ~3 (candidat*|solicitud*|postulacion*)',
    '(más|mejor) ~4 (ajusta*|encaja*|adecúa*|se ajusten|alinead*|afín)',
  ],
  farewell: [
    '(deseamos|deseo|deseándo*|desearte|desearle) ~6 (suerte|éxito|éxitos|mejor|mucha|lo mejor|muchos)',
    '(mucha suerte|mucho éxito|muchos éxitos|buena suerte)',
    '(éxito|éxitos|suerte) ~6 (búsqueda|futuro|carrera|proyecto*|profesional*)',
  ],
  thanks: [
    '(gracias|agradecemos|agradecer|agradezco|agradecerle|agradecerte|agradeciendo) ~12 (interés|candidatura|solicitud|tiempo|participación|participar|entrevista|inscripción|postulación|confianza|aplicar|postularte|dedicado)',
  ],
  flattery: ['(impresion*|gran nivel|excelente perfil|valoramos)'],
  offer: [
    '(complace|encantados|complacidos|alegra|placer|queremos|nos gustaría|gustaría|ilusión) ~6 (ofrecerle|ofrecerte|ofrecer|comunicarte|incorporación|incorpores|incorpore) ~8 (puesto|trabajo|contrato|oferta|posición|equipo|plaza|seleccionad*|empleo)',
    '(oferta de trabajo|oferta laboral|carta de oferta|contrato de trabajo|oferta formal|oferta de empleo) ~6 (adjunt*|firma*|enviamos|formal|acept*|condiciones)',
    '(enhorabuena|felicidades|felicitaciones|bienvenido al equipo|bienvenida al equipo)',
    '(has sido|ha sido|fuiste) (seleccionad*|elegid*|contratad*|admitid*)',
  ],
  invitation: [
    '(invit*|citar*|convoc*|gustaría|queremos|queríamos|encantaría|agendar|concertar|programar|coordinar) ~10 (entrevista|entrevistar*|reunión|llamada|videollamada|conocerte|conocerle|hablar contigo|charlar|charla)',
    '(invitación|convocatoria|cita) ~3 (entrevista|reunión)',
    'entrevista ~6 (tendrá lugar|programada|agendada|será el|confirmada|confirmamos|el lunes|el martes|el miércoles|el jueves|el viernes)',
    '(siguiente|próxima|segunda) (fase|etapa|ronda|entrevista) ~6 (entrevista|consiste|será|proceso)',
  ],
  advance: [
    '(pasas|pasa|pasar|has pasado|ha pasado|avanzas|avanza|superado) ~4 (siguiente|próxima|segunda|fase|etapa|ronda)',
    '(preseleccionad*|has superado|ha superado)',
  ],
  assessment: [
    '(prueba|test|evaluación|cuestionario|reto|assessment|prueba técnica|ejercicio|caso práctico) ~8 (completar|realizar|enlace|completa|realiza|rellenar|antes del|link|resolver|plazo)',
    '(completar|realizar|completa|realiza|rellenar|rellena|complete|realice) ~4 (prueba|test|evaluación|cuestionario|reto|ejercicio)',
  ],
  scheduling: [
    '(disponibilidad|disponible|horario|horarios|hueco|franja)',
    '(cuándo|cuando|qué día|qué hora) ~4 (puedes|podrías|te viene|le viene|disponible)',
  ],
  reschedule: [
    '(reprogramar|reagendar|aplazar|posponer|mover|cambiar|cancelar|retrasar) ~5 (entrevista|reunión|cita|llamada)',
    '(entrevista|reunión|cita|llamada) ~5 (reprogramada|aplazada|pospuesta|cancelada|retrasada)',
  ],
  received: [
    '(hemos|ha sido|correctamente|confirmamos|recibido) ~4 (recibido|recibida|recepción|registrada|enviada)',
    '(recibido|recibida|registrada|recepción) ~5 (candidatura|solicitud|cv|inscripción|postulación|currículum)',
    '<candidatura> ~6 (recibida|registrada|enviada|inscrita)',
    'acuse de recibo',
    'te has inscrito',
  ],
  undecided: ['(todavía|aún) no', 'sigue* (en proceso|abierto|en curso|activa)'],
  pending: [
    '(revisaremos|revisar|revisando|analizaremos|valoraremos|estudiaremos|evaluaremos|valorando|evaluando|analizando)',
    '(contacto|contactaremos|pondremos|informaremos|comunicaremos|responderemos) ~6 (contigo|usted|breve|pronto|próximos|días|resultado)',
    '(en proceso de|en fase de) (revisión|selección|valoración|evaluación)',
    '(breve|brevedad|próximos días)',
  ],
  withdrawal: [
    '(retirar|retirado|retirada|retiro) ~4 (candidatura|solicitud|postulación)',
    'mi (candidatura|solicitud|postulación)',
    '(he decidido|he aceptado)',
  ],
  outreach: [
    '(tu perfil|su perfil) ~5 (interes*|encaja|visto|encontrado|llamado|gustado)',
    '(oportunidad|posición|vacante) ~4 (podría|puede)',
    '(estarías|estaría) interesad*',
  ],
  alert: [
    '(nuevas|nuevos|últimas) ~2 (ofertas|empleos|vacantes)',
    '(alerta de empleo|alertas de empleo|boletín|newsletter|feria de empleo|webinar)',
    '(inscríbete|postúlate|aplica ahora)',
  ],
  'feedback-mail': [
    '(adjunto|aquí|a continuación|tal como|como solicitaste) ~6 (feedback|comentarios|retroalimentación)',
  ],
  'auto-reply': ['(fuera de la oficina|fuera de oficina|de vacaciones|ausente)', 'respuesta automática'],
  account: [
    '(código de verificación|código de acceso|código de confirmación|contraseña|activar tu cuenta|tu cuenta|su cuenta)',
  ],
  condition: [
    '(los|las|quienes|aquellos) ~2 (candidatos|personas|que) ~2 no',
    'quienes no',
    'si (no|en|tu|su|usted|te|el|la|los|hay|has|ha|quieres|desea|surge|finalmente|eres|fuera|después|pasado|tienes|tiene|resultas|resulta|recibes|recibe|pasas|avanzas|su perfil|tu perfil|encaja*|decides)',
    '(en caso de|en el caso de|en caso que|siempre que|salvo que|a menos que|de no)',
    '(cuando|una vez que|una vez|tan pronto) (el|la|tu|su|se|tengamos|hayamos|haya|revisemos|nos)',
    '(únicamente|solamente|solo|sólo) ~2 (los|las|aquellos|contactaremos|nos)',
    '(puede que|es posible que|podría|podrían|quizás|tal vez)',
    '(considere|considera|considerar|entenderemos|entender) ~3 que',
  ],
  'condition-end': ['pero (lamentablemente|hemos|no|tu|su|desafortunadamente|en)'],
  unless: ['(todavía no|aún no)', 'sin (tu|su|esta|este|estos)', 'hasta (que|el)'],
  scam: [
    '(estafa*|fraude*|fraudulent*|phishing)',
    '(confidencial*|destinatario|protección de datos|rgpd|darse de baja)',
  ],
  'cancel-decision': [
    '(candidatos|personas|candidaturas|aspirantes) ~1 (no seleccionad*|que no)',
    'no ~2 (responda|respondas|responder|dude*|refleja|significa|conteste)',
    '(todavía|aún) no',
    'no ~3 (hemos|ha|han) ~1 (tomado|decidido)',
    'no ~4 (todas|a todos|individual*|personalmente)',
    '(gastos|desplazamiento|reembols*)',
    'no (has|ha) (completado|finalizado|terminado|enviado|subido)',
  ],
  'cancel-positive': [
    '(no) ~10 (entrevista|ofrecer*|seleccionad*|puesto|oferta|avanzar|fase|elegid*|invitar*|contratad*|etapa|siguiente|ronda)',
    '(gracias|agradec*|tras|durante|después|por|participar en|realizada|la) ~5 (entrevista|reunión|llamada|charla|proceso)',
    '(otro|otra|otros|otras) ~2 (candidat*|perfil*|persona*)',
    '(postular|aplicar|visitar|consultar|seguir)',
  ],
  later: [
    '(futura*|futuro*|próxima*) ~2 (oportunidad*|vacante*|oferta*|proceso*|puesto*|posicion*|ocasión|ocasiones)',
    '(en el futuro|más adelante|base de datos|feedback|encuesta)',
  ],
  hiring: [
    '(candidat*|vacante*|puesto|selección|entrevista|empleo|currículum|curriculum|cv|reclutamiento|reclutador*|recursos humanos|contratación|prácticas|profesional*|trabajo|laboral|posición)',
  ],
  'elsewhere-weak': [
    '(crédito|banco|seguro|universidad|máster|reserva|suscripción|revista|artículo|colegio)',
  ],
  elsewhere: [
    '(miembro|convocatoria de|escuela hispánica|programa de)',
    '(ayuntamiento|municipalidad|trámite|expediente|licencia de obras|adopción|animal|socio|membresía)',
    '(préstamo*|hipoteca|piso|vivienda|alquiler|inquilin*|propietari*|casero|visado|pedido|envío|paquete|reembolso|factura|subvención|beca|manuscrito|revisores|siniestro|matrícula|admisión|período de prueba|despido)',
  ],
  'stage-application': [
    '(tu|su|esta) ~1 (candidatura|cv|currículum|solicitud|interés|perfil|postulación)',
    '(revisar|valorar|analizar|revisado|evaluado|revisión) ~4 (candidatura|cv|solicitud|perfil|currículum)',
  ],
  'stage-screen': ['(entrevista telefónica|llamada telefónica|por teléfono|primera llamada)'],
  'stage-assessment': ['(prueba técnica|prueba|test|evaluación|reto técnico|caso práctico|assessment)'],
  'stage-interview': [
    '(gracias|agradec*|tras|durante|después|tiempo|placer|última|realizar) ~8 (entrevista|entrevistas|conversación|reunión|charla|conocerte|conocerle|entrevistarte|hablar con)',
  ],
  'stage-final': [
    '(fase final|ronda final|última fase|entrevista final|finalista*|última ronda|última etapa)',
  ],
  'reason-other-candidate': [
    '(otro|otra|otros|otras) ~2 <candidato>',
    '<candidato> ~3 (cuyo*|cuya*|más|mejor|que más|que mejor)',
  ],
  'reason-experience': ['(experiencia)', 'más experiencia'],
  'reason-skills': ['(habilidad*|competencia*|conocimiento*|aptitud*)'],
  'reason-qualification': ['(requisito*|titulación|cualificación|criterios|formación)'],
  'reason-fit': ['(encaja*|ajusta*|ajusten|adecúa*|se adapta*|alinead*|coincide*)'],
  'reason-overqualified': ['sobrecualificad*', 'sobrecalificad*'],
  'reason-salary': ['(salario|salarial*|remuneración|sueldo|pretensiones)'],
  'reason-location-visa': ['(ubicación|residencia|permiso de trabajo|visado|traslado)'],
  'reason-filled-internal': [
    '(candidato interno|candidata interna|promoción interna|internamente|cubierta internamente)',
  ],
  'reason-role-cancelled': ['(cancelad*|reestructuración|eliminad*|reorganización|anulad*)'],
  'reason-freeze': ['(congel*|suspendid*|en pausa|pausad*|paralizad*|presupuest*)'],
  'feedback-offered': [
    '(feedback|comentarios|retroalimentación) ~8 (disposición|encantad*|escríb*|solicit*|contact*)',
    '(encantados|disposición|gustosamente) ~8 (feedback|comentarios|retroalimentación)',
  ],
  'feedback-refused': [
    '(no|imposible) ~8 (feedback|comentarios|motivos|retroalimentación|individual*|detalle*)',
  ],
  'feedback-given': [
    '(echamos en falta|faltó|nos habría gustado|recomendamos|aconsejamos|áreas de mejora|punto de mejora|te faltó)',
  ],
  'door-open': [
    '(conservar*|guardar*|mantendremos|mantener|conservaremos|guardaremos|tendremos) ~8 (cv|candidatura|datos|perfil|base|currículum|cuenta|solicitud)',
    '(animamos|invitamos|anima*) ~6 (postular*|aplicar|participar|presentar*|visitar|consultar|inscribir*|seguir)',
    '(base de datos|portal de empleo|bolsa de empleo|web de empleo|página de empleo)',
    '(otra*|futura*|próxima*|nueva*) ~2 (oportunidad*|vacante*|oferta*|proceso*)',
  ],
};

/** Spanish, of Spain and of Latin America. */
export const es: LanguageTable = {
  language: 'es',
  parts,
  phrases,
  barriers: ['si', 'no'],
  stopwords:
    'el la los las de del que y en un una por para con tu su se no lo te le nos al es ha hemos este esta como mas muy nuestro nuestra gracias pero porque estimado estimada hola tus sus unos tras hasta sobre estamos tenemos cuando',
};
