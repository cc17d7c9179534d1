import type { LanguageTable } from './table.ts';

const parts: Readonly<Record<string, string>> = {
  puesto:
    'puesto|puestos|vacante|vacantes|posición|oferta|plaza|proceso|cargo|empleo|búsqueda|selección|prácticas|trabajo|rol',
  candidatura: 'candidatura|solicitud|perfil|currículum|curriculum|cv|postulación|aplicación|inscripción',
  candidato:
    'chica|chico|compañera|compañero|alguien|candidato|candidatos|candidata|candidatas|candidatura|candidaturas|perfil|perfiles|persona|personas|postulante|postulantes|aspirante|aspirantes',
};

const phrases: LanguageTable['phrases'] = {
  declined: [
    // not going on
    'no ~5 (proced*|avanz*|continu*|segu*|sigue*|sigui*|prosegu*|prosper*|progres*|seleccion*|eleg*|elig*|escog*|contrat*|acept*|valorad*|valorar|consider*|pasar*|pasas|pasa|incluid*|incluir*|encaj*|ajust*|cumpl*|correspond*|coincid*|admit*|adecu*|reun*|reún*|alcanz*|super*|qued*|incorpor*|prefer*|reclut*) ~6 (tu|su|vos|te|candidatura|solicitud|perfil|proceso|adelante|contigo|con usted|con vos|usted|fase|etapa|puesto|vacante|requisitos|ocasión|entrevista|postulación|ronda|selección|esta vez|oportunidad|plaza|equipo|buscamos|búsqueda|posición|prueba|mínim*|finalista*|oferta|lista|terna|convocatoria|vez)',
    'no ~2 (ha|has|fue|fuiste|has|hemos|resultó|resultaste|quedó|quedaste|ha resultado) ~3 (sido|seleccionad*|elegid*|resultado|podido|escogid*|superado|aprobad*|avanzad*|alcanzad*|prosperado|quedad*)',
    'no ~6 (seleccionad*|seleccionar*|seleccionamos|elegid*|avanzar|avanzaremos|avanzado|avanzás|avanzarás|continuar|continuarás|continuará|continuaremos|continuamos|continúa|seguir adelante|seguiremos|seguirás|seguimos|seguirá|proseguir|prosperado|prosperar|aceptad*|admitid*|escogid*|pasarás|pasará|pasa a la|encaja*|encajas|cumple*|contar con|contaremos|contrataros|contratarte|contratarle|ofrecerle|ofrecerte|invitar*|progresar|valorada|considerada)',
    'no ~2 (es|será|eres|sos) ~4 (elegid*|seleccionad*|indicad*|adecuad*|perfil|posible ofrecer*|posible contar|posible continuar|posible avanzar|posible contratar*|posible incorporar*|posible darte|posible darle)',
    '(hemos|han|he|decidido|decisión|decidimos|optado|decidieron|decidió) ~4 no ~6 (avanzar|continuar|seguir|proceder|considerar*|seleccionar*|contratar*|proseguir|incluir*|convocar*|ofrecer*|presentar*|pasar*|contar|progresar)',
    // for others
    '(hemos|han|ha|he|decidido|decisión|optado|optamos|decidimos|elegido|decantado|decantamos|inclinado|inclinamos|apostado|apostar|escogido|quedamos|quedado|seleccionado|contratado|avanzar|continuar|seguir|proceder|avanzado|seguiremos|continuaremos|continuamos|seguimos|avanzando|elegimos|seleccionamos|optaron|eligieron|incorporar|incorporado|recaído|adjudicado|asignado|decantó|recayó) ~6 (otro|otra|otros|otras) ~2 <candidato>',
    '(hemos|han|decidido|optado|decantado|decantamos|inclinado|elegido|escogido|quedado|recaído|recayó|elección) ~4 (por|en|con) (otro|otra|otros|otras|alguien|una persona|un perfil|un candidato|una candidata|perfiles|candidatos|quien|quienes|una compañera|un compañero)',
    '(seleccionado|elegido|escogido|contratado|avanzar|continuar|seguir|proceder|continuaremos|seguiremos|incorporar|optado|decantado|avanzaremos) ~3 (con|a|por) ~2 (candidatos|candidato|candidata|perfiles|perfil|personas|persona|alguien|quienes) ~3 (cuyo*|cuya*|que|más|con|mejor|de|tiene*)',
    '(otro|otra|otros|otras) ~2 <candidato> ~6 (seleccionad*|elegid*|se ajusta*|ajusta*|mejor|más|encaja*|cuyo|cuyos|cuya|ha sido|han sido|avanza*|continú*|ocupar*)',
    '(otro|otra) ~2 (candidat*|perfil|persona|compañer*) ~6 (puesto|plaza|vacante)',
    '(hay|había|tenemos|teníamos|encontrado) ~4 (candidat*|perfiles|personas) ~6 (ajusta*|ajusten|encaja*|cercan*|adecuad*|alinead*|experiencia|mejor)',
    '(plaza|puesto|vacante|posición) ~10 (ocupado|ocupa|ocupará|adjudicad*|asignad*) ~4 (otr*|por)',
    // refusing
    '(queda*|figura*|está|estás|resulta*|ha sido|has sido|fue|fuiste|han|hemos) ~3 (excluid*|descartad*|fuera|desestimad*|rechazad*|eliminad*)',
    '(estado|status|situación) ~3 (descartad*|rechazad*|no seleccionad*|desestimad*|finalizad*|excluid*)',
    '<candidatura> ~8 (rechazad*|descartad*|desestimad*|denegad*|declinad*|no seleccionad*|desfavorable|excluid*)',
    '(rechazar|descartar|desestimar|declinar|descartado|rechazado|desestimado|descartamos|desestimamos|rechazamos) ~3 (tu|su|candidatura|solicitud|perfil|postulación|te|le)',
    '(respuesta|resultado|decisión|resolución|noticia) ~4 (negativ*|desfavorable*|desestimatori*)',
    'no ~3 (noticia*|respuesta|resultado) ~3 (buena*|positiv*|favorable*|que esperabas|que esperaba|que esperábamos)',
    '(no) ~2 (positiv*|favorable*|satisfactori*|exitos*)',
    '(proceso|camino|participación|recorrido|candidatura) ~4 (termina|finaliza|acaba|concluye|llega a su fin) ~3 (aquí|para ti|contigo|en este punto|en esta fase|en esta etapa)',
    '(damos|dar|dando|doy) por (finalizad*|concluid*|terminad*|cerrad*) ~5 (tu|su|candidatura|participación|proceso)',
    '(cerrar|cerramos|finalizar|finalizamos|concluir) ~3 (tu|su) (candidatura|proceso|participación|postulación)',
    'no ~6 (puntuación|nota|mínimo|mínima|corte|umbral) ~4',
    '(sin|no) ~4 (superar|superado|superaste|superó|alcanzado|alcanzar|aprobado|aprobar) ~6 (prueba|test|fase|nota|corte|proceso|mínim*|examen)',
    'esta vez no',
    '(ofrec*|dimos|dado|ofrecido|dado|adjudicado) ~3 a (la|el|otra|otro) ~1 (persona|candidat*|finalista|compañer*)',
    '(otra|otro|otras|otros) (persona|chic*|candidat*|finalista|colega|compañer*) ~4 (aceptó|aceptado|acept*|firmado)',
    '(hemos|han|he|vamos a) ~2 (cogido|coger|fichado|fichar|contratado|incorporado|tomado) ~2 (otra|otro|otras|otros)',
    'no ~4 contar (contigo|con usted|con vos|con ti)',
    '(queda|quedan|quedó|está|están) ~6 (lejos de|por encima de|fuera de) ~8 (presupuesto|banda|podemos ofrecer|rango|buscamos)',
    '(quedado|quedamos|cogido|escogido|elegido|contratado|decantado|decantamos|ofrecimos|ofrecido) ~3 (con|a|por|al) ~2 (otro|otra|otros|otras)',
    '(puntuación|nota|resultado) ~8 no ~2 (alcanza|supera|llega)',
    '(puesto|plaza|vacante) ~8 (ofrecimos|aceptó|adjudicado) ~2 (otr*|persona)',
  ],
  closed: [
    '(proceso|búsqueda|selección|convocatoria|vacante) ~3 (queda|quedado|ha sido|fue|está|se ha|hemos) ~2 (sin efecto|desiert*|cancelad*|cerrad*|suspendid*|congelad*|paralizad*|pausad*|detenid*|anulad*|en pausa)',
    '<puesto> ~12 (cubiert*|cerrad*|cancelad*|suspendid*|congelad*|anulad*|pausad*|paralizad*|detenid*|eliminad*|desiert*|en pausa|ya no está|ya no se encuentra|ya no existe|amortizad*|desaparece|suprimid*|se cancela|se suspende|ocupad*|sin efecto)',
    '(hemos|han|ha|ya|decidido|debido) ~3 (cubierto|cerrado|cancelado|suspendido|pausado|paralizado|cubrimos|congelado|cerrar|cancelar|suspender|congelar|paralizar|detener|pausar|amortizar) ~5 <puesto>',
    '(congelación|congelamiento|congelado|suspensión|paralización|congelar|congelan|parada) ~4 (contratacion*|contratación|plantilla|procesos|incorporacion*|vacantes)',
    'no ~3 (disponemos|tenemos|contamos|hay|existen|existe|tengo|precisamos|necesitamos|buscamos) ~5 (vacante*|puesto*|posicion*|oferta*|plaza*|necesidad*|personal|nadie|incorporar)',
    'no ~3 (cubrir|cubriremos|cubrirá|cubrirse|se cubrirá) ~4 <puesto>',
    '(cubrir|cubrirla|cubrirlo|cubierto|cubierta|resuelto) ~4 (internamente|interna|interno|promoción)',
  ],
  'offer-withdrawn': [
    '(retirar|retiramos|retirado|anular|anulamos|rescindir|anulado|retirarle|retirarte|dejar sin efecto|deja sin efecto|dejamos sin efecto|revocar|revocamos|retirada) ~5 (oferta|propuesta)',
    '(oferta|propuesta|carta) ~12 (anulad*|retirad*|sin efecto|revocad*|cancelad*|nula)',
    'no ~4 (mantener|mantenemos|sostener|formalizar) ~4 (oferta|contratación|incorporación|propuesta)',
  ],
  regret: [
    '(lamentablemente|desafortunadamente|desgraciadamente|por desgracia)',
    '(lamentamos|lamento|sentimos|siento|sentir|lamentar|sentimos mucho)',
    '(decepción|decepcionante|no son buenas|malas noticias)',
    'tras (revisar|valorar|analizar|evaluar|estudiar|haber)',
    '(no ha sido fácil|decisión difícil|difícil decisión)',
  ],
  others: [
    '(gran|elevado|alto) ~2 (número|volumen|cantidad) ~3 (candidat*|solicitud*|postulacion*)',
    '(más|mejor) ~4 (ajusta*|encaja*|adecúa*|se ajusten|alinead*|afín)',
  ],
  farewell: [
    '(deseamos|deseo|deseándo*|desearte|desearle) ~6 (suerte|éxito|éxitos|mejor|mucha|lo mejor|muchos)',
    '(mucha suerte|mucho éxito|muchos éxitos|buena suerte)',
    '(éxito|éxitos|suerte) ~6 (búsqueda|futuro|carrera|proyecto*|profesional*)',
    '(suerte|éxito|éxitos) ~3 (mundo|siempre)',
  ],
  thanks: [
    '(gracias|agradecemos|agradecer|agradezco|agradecerle|agradecerte|agradeciendo) ~12 (interés|candidatura|solicitud|tiempo|participación|participar|entrevista|inscripción|postulación|confianza|aplicar|postularte|dedicado)',
  ],
  flattery: ['(impresion*|gran nivel|excelente perfil|valoramos)'],
  offer: [
    '(complace|encantados|encantada|encantado|complacidos|alegra|placer|queremos|nos gustaría|gustaría|ilusión|podemos) ~6 (ofrecerle|ofrecerte|ofrecer|comunicarte|comunicarle|incorporación|incorpores|incorpore|proponerte|proponerle|contar contigo) ~8 (puesto|trabajo|contrato|oferta|posición|equipo|plaza|seleccionad*|empleo|elegid*|incorpor*)',
    '(te|le|os) (ofrecemos|proponemos) ~4 (puesto|contrato|plaza|incorporación|incorporarte|posición)',
    '(oferta de trabajo|oferta laboral|carta de oferta|contrato de trabajo|oferta formal|oferta de empleo|propuesta de contrato) ~6 (adjunt*|firma*|enviamos|formal|acept*|condiciones|encontrarás)',
    '(adjunto|adjunta|adjuntamos) ~5 (contrato|oferta|propuesta)',
    '(enhorabuena|felicidades|felicitaciones|bienvenido al equipo|bienvenida al equipo|bienvenido a bordo|bienvenida a bordo)',
    '(has sido|ha sido|fuiste|fue) (seleccionad*|elegid*|contratad*|admitid*)',
    '(elegido|elegimos|decidido|optado|decantado) ~2 (por ti|contigo|por usted|por vos)',
    'el puesto es (tuyo|suyo)',
  ],
  invitation: [
    '(invit*|citar*|citamos|convoc*|gustaría|queremos|queríamos|encantaría|agendar|concertar|programar|coordinar|quisiéramos|quiere|quieren|quisiera) ~10 (entrevista|entrevistar*|reunión|llamada|videollamada|conocerte|conocerle|conocerla|hablar contigo|hablar con usted|charlar|charla|verte|reunirnos|reunirse)',
    '(invitación|convocatoria|cita) ~3 (entrevista|reunión)',
    'entrevista ~6 (tendrá lugar|programada|agendada|será el|confirmada|confirmamos|el lunes|el martes|el miércoles|el jueves|el viernes)',
    '(siguiente|próxima|segunda) (fase|etapa|ronda|entrevista) ~6 (entrevista|consiste|será)',
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
    '(tu|su|vuestra|qué|cuál) ~2 (disponibilidad)',
    '(estás|estarías|está|estaría|estarás|estará|tendrías|tienes|tiene) ~2 (disponible|disponibilidad|hueco)',
    '(indica*|indíca*|confirma*|confírma*|elige|elija|elegí|reserva|propón) ~6 (horario|horarios|hueco|franja|fecha|hora|disponibilidad|asistencia)',
    '(cuándo|cuando|qué día|qué hora) ~4 (puedes|podrías|te viene|le viene|disponible|podés)',
  ],
  reschedule: [
    '(reprogramar|reagendar|aplazar|posponer|mover|cambiar|retrasar|adelantar|postergar) ~5 (entrevista|reunión|cita|llamada|videollamada)',
    '(entrevista|reunión|cita|llamada|videollamada) ~5 (reprogramada|aplazada|pospuesta|retrasada|postergada|reagendada)',
    '(cancelar|cancelada|anular) ~4 (entrevista|reunión|cita|llamada) ~12 (otra|nueva|otro|semana|próxim*|avisaremos|fecha)',
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
    'si (no|en|tu|su|usted|te|el|la|los|hay|has|ha|quieres|desea|surge|finalmente|eres|fuera|después|pasado|tienes|tiene|resultas|resulta|recibes|recibe|pasas|avanzas|encaja*|decides|lo|se|nos|son|fueras|fueses|pasad*|transcurrid*)',
    '(en caso de|en el caso de|en caso que|siempre que|salvo que|a menos que|de no|de lo contrario|en caso contrario)',
    '(cuando|una vez que|una vez|tan pronto) (el|la|tu|su|se|tengamos|hayamos|haya|revisemos|nos)',
    '(únicamente|solamente|solo|sólo) ~2 (los|las|aquellos|contactaremos|nos|quienes)',
    '(puede que|es posible que|podría|podrían|quizás|tal vez|quizá)',
    '(considere|considera|considerar|entenderemos|entender) ~3 que',
    '(quien|quienes|los que|las que|aquellos que|toda persona que) ~2 no',
    '(transcurrido|pasado|superado) ~3 (plazo|fecha|semanas|días)',
    '(los|las|quienes|aquellos) ~2 (candidatos|personas|que) ~2 no',
  ],
  'condition-end': ['pero (lamentablemente|hemos|no|tu|su|desafortunadamente|en)'],
  unless: ['(todavía no|aún no)', 'sin (tu|su|esta|este|estos)', 'hasta (que|el)'],
  scam: [
    '(estafa*|fraude*|fraudulent*|phishing)',
    '(confidencial*|destinatario|protección de datos|rgpd|darse de baja)',
  ],
  'cancel-decision': [
    '(candidatos|personas|candidaturas|aspirantes|perfiles|quienes) ~1 (no seleccionad*|que no|descartad*)',
    'no ~2 (responda|respondas|responder|dude*|refleja|significa|conteste|contestes|pierda*|olvide*|respondás|dudés)',
    '(todavía|aún|por ahora|de momento) ~1 no',
    'no ~3 (hemos|ha|han|está|estamos) ~1 (tomado|decidido|cerrado|resuelto|finalizado|concluido)',
    'no ~4 (todas|a todos|a todas|individual*|personalmente)',
    '(gastos|desplazamiento|reembols*|teletrabajo|aparcamiento|alojamiento) ~8',
    'no (has|ha) (completado|finalizado|terminado|enviado|subido|adjuntado|aportado)',
    '(contestar|responder|atender) ~4 (todas|todos|cada)',
    'no ~4 (remitente|correo|mensaje|email|buzón) ~2',
    '(no es necesario|no hace falta|no es preciso|no tiene que|no tienes que)',
    '(datos|información) ~6 no',
    'no ~3 (cedemos|cederemos|compartimos|compartiremos)',
    '(has|ha) (retirado|rechazado|declinado)',
    'tu (decisión|renuncia)',
    '(no) ~3 (localizarte|localizarle|contactarte|contactar con|abrir|podemos abrir)',
    '(plazo|fecha) ~6 (finaliza|termina|cierra*)',
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
    '(candidat*|vacante*|puesto|selección|entrevista|empleo|currículum|curriculum|cv|reclutamiento|reclutador*|recursos humanos|contratación|prácticas|profesional*|trabajo|laboral|posición|rrhh|postulación|plantilla|inscripción en la oferta)',
  ],
  'elsewhere-weak': [
    '(crédito|banco|seguro|universidad|máster|reserva|suscripción|revista|artículo|colegio|propietari*|envío|admisión|adopción|ayuntamiento|expediente)',
  ],
  elsewhere: [
    '(miembro|convocatoria de ayudas|escuela hispánica|programa de becas)',
    '(ayuntamiento concede|municipalidad|trámite|licencia de obras|animal|socio|membresía)',
    '(préstamo*|hipoteca|piso|vivienda|alquiler|inquilin*|casero|visado|pedido|reembolso|factura|subvención|beca|becas|manuscrito|revisores|siniestro|matrícula|período de prueba|despido|tarjeta de crédito)',
  ],
  'stage-application': [
    '(tu|su|esta|vuestra) ~1 (candidatura|cv|currículum|solicitud|interés|perfil|postulación|inscripción)',
    '(revisar|valorar|analizar|revisado|evaluado|revisión) ~4 (candidatura|cv|solicitud|perfil|currículum|postulación)',
    'candidatura*',
  ],
  'stage-screen': ['(entrevista telefónica|llamada telefónica|por teléfono|primera llamada)'],
  'stage-assessment': ['(prueba técnica|prueba|test|evaluación|reto técnico|caso práctico|assessment)'],
  'stage-interview': [
    '(gracias|agradec*|tras|durante|después|tiempo|placer|última|realizar|en|nuestra|la|gusto) ~6 (entrevista|entrevistas|conversación|reunión|charla|conocerte|conocerle|entrevistarte|hablar con|entrevistarnos)',
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
    '(feedback|comentarios|retroalimentación|devolución|detalles|motivos) ~8 (disposición|encantad*|escríb*|solicit*|contact*|llám*|gusto|pued*|quier*|quer*)',
    '(encantados|encantada|encantado|disposición|gustosamente|gusto|llámame|llame|escríbeme|escríbenos) ~8 (feedback|comentarios|retroalimentación|devolución|contarte|explicarte|comentarte|comentarlo|hablarlo)',
    '(si) ~2 (quieres|quiere|querés|desea|deseas|interesa) ~8 (feedback|comentarios|retroalimentación|devolución|detalle|detalles|motivos|llám*|escríb*)',
  ],
  'feedback-refused': [
    'no ~8 (feedback|comentarios|motivos|retroalimentación|devolución|individual*|detalle*|motivaciones)',
  ],
  'feedback-given': [
    '(echamos en falta|echamos de menos|faltó|nos habría gustado|nos hubiera gustado|recomendamos|aconsejamos|recomiendo|aconsejo|áreas de mejora|áreas a mejorar|punto de mejora|puntos de mejora|te faltó|le faltó|sugerimos|te sugiero)',
    '(tu|su|tus|sus) (respuestas|presentación|prueba|exposición|caso|portafolio|código) ~8 (pero|faltó|falt*|poco|mejor*|sólid*|débil*|claras)',
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
