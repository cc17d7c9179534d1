import type { Twists } from './twists.ts';

export const esTwists: Twists = {
  readers: 'tu tus te ti tuyo tuya usted su sus le les suyo suya vos contigo',
  silence: 'no sin nada ningun ninguna silencio',
  parts: {
    number:
      '1*|2*|3*|4*|5*|6*|7*|8*|9*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|decenas|cientos|docenas',
    crowd:
      'los demás|las demás|el resto|la mayoría|muchos|muchas|varios|varias|casi todos|casi todas|todos los demás|todas las demás|los otros|las otras|el otro|la otra|al otro|a la otra|a otros|a otras|algunos|algunas|<number> (candidat*|candidaturas|curriculums|otras|otros|perfiles|personas)',
    rest: '<crowd>|<number>',
    refused:
      'decir que no|dicho que no|dijimos ~2 que no|decepcionar|declinad*|denegad*|descartad*|descartar|desestimad*|eliminad*|excluid*|rechazad*|rechazar|rechazó|negativa',
    day: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|semana que viene|próxima semana',
    past: 'en aquel momento|en aquel entonces|entonces|en su día|hace (dos|tres|un|unos|varios) (año|años|meses)|el año pasado|el otoño pasado|el verano pasado|en otoño|en verano|en primavera|en invierno|la vez anterior',
  },
  phrases: {
    elsewhere: [
      '(aceleradora|expositor*|franquicia*|incubadora|levantamiento de capital|miss|startup|startups|venture capital)',
      '(candidatura|inscripción|postul*|solicitud) ~5 (club|curso|diplomado|edición|grado|licenciatura|maestría|máster|programa de aceleración)',
      '(gatito*|gato|gatos|perro|perros) ~8 (acogida|adop*|hogar)',
      '(comité de empresa|excedencia|plaza de (aparcamiento|garaje))',
    ],
    'about-others': [
      '<refused> ~2 <rest>',
      '<crowd> ~6 <refused>',
      '(la mayoría|los demás|las demás|muchos|muchas|el resto|todos los demás|<number> (candidat*|candidaturas|curriculums|otras|otros|perfiles|personas)) ~6 (fuera|no)',
      'no (todos|todas|todo el mundo)',
      '(aspirantes|candidatos|candidatas|personas) que ~4 (no|<refused>)',
      '(el otro|la otra|el primer|la primera|el segundo) (candidato|candidata|persona|aspirante) ~4 (ha|<refused>|renunci*|no)',
      'a (el|la) otr* ~6 que no',
    ],
    'you-too': [
      '(incluid*|también) (a ti|a usted|la suya|la tuya|tú|usted)',
      'entre (ellas|ellos) (la suya|la tuya)',
    ],
    reported: [
      '(habíamos|había|habían) ~4 (cubierto|decidido|descartad*|dicho|dado|elegid*|escogid*|optado|rechazad*|seleccionad*|contratad*)',
      '(habías|habían|había|habíais) ~2 (dicho que no|rechazado|declinado|recibido)',
      '<past> ~12 (no|<refused>|negativa)',
      'como (recuerda|recordará|recordarás|recuerdas|sabe|sabes|sabrá|sabrás)',
      'como te (dije|dijimos|escribí|escribimos|comenté|comentamos)',
      '(estaba|estaban) (asignad*|cubiert*|ocupad*)',
      '(anterior|anteriores) ~4 no',
      '(me|nos) (dijiste|dijo|dijisteis) que no',
    ],
    condition: [
      '(aspirantes|candidatos|candidaturas|personas|solicitudes) que no',

      'no (significa|implica|quiere decir) que',
      'no es (un|una) (no|negativa|rechazo)',
      '(tanto|ya) ~2 si ~6 (negativa|no)',
      'en (lugar|vez) de',
    ],
    'cancel-decision': [
      '(su|tu) (alumn*|amig*|colega|hermana|hermano|hija|hijo|estudiante) ~6 (no|<refused>)',
      '(comisión|comité|jurado|tribunal) no (pudo|ha podido)',

      '(nadie|ninguno|ninguna) ~5 <refused>',
      'no ~3 fuera',
      '(aceptación|aceptad*|admitid*|contratación|favorable|positiva|sí|apto) ~2 (como|ni|o|u|y) ~3 (desfavorable|negativa|no|rechazad*|rechazo|no apto)',
      '(alojamiento|aparcamiento|billete|coche|desplazamiento|dietas|gastos|taxi|transporte|tren|viaje) ~6 no',
      'no ~4 (abonar|alojamiento|aparcamiento|billete|coche|dietas|gastos|pagar|reembolsar|taxi|transporte|tren|viaje)',
      '(anular|aplazar|cancelar|posponer|suspender) ~3 (cita|entrevista|llamada|reunión)',
      'no ~2 (celebrar|hacer|mantener|seguir con) ~2 (cita|entrevista|llamada|reunión|ronda|segunda)',
      '(pago|tarjeta|excedencia|permiso) ~6 (denegad*|rechazad*)',
    ],
    withdrawal: [
      'no (desea|desea|desee|desees|quiera|quieras) ~1 (continuar|seguir)',

      'a mi tampoco',
      'nos han rechazado',

      '(me|he) (postulé|inscribí|presentado a|inscrito)',
      'mi (madre|padre|familia|novia|novio)',
      'mis (estudios|exámenes|padres)',
      '(a|según) petición (suya|tuya)',
      '(como|tal como) (pediste|pidió|solicitaste|solicitó)',
      'no (puedo|podré|voy a poder) ~2 (aceptar|empezar|hacer|incorporarme)',
      'no (seguiré|continuaré|voy a (continuar|seguir))',
    ],
    courtesy: [
      'gracias ~2 por ~2 (candidatura|confianza|contar*|dedicar*|entrevista|inscrib*|interés|postul*|prueba|tiempo|venir|visita)',
      '(mucha|mucho|muchos) (suerte|ánimo|éxito|éxitos)',
      '(decisión|elección) ~4 (difícil|fácil)',
      '(gustó|gustado|encantó|encantado)',
    ],
    'good-sign': [
      '(adjunto|adjuntamos|te mando) ~2 contrato',
      '(envíe*|manda*|mande*) ~1 (antes|hoy)',

      'confirm* ~1 (antes|el <day>)',
      'quiere* (nombrarle|nombrarte|nombrarla)',
      '(volverías|volvería) a pensar',

      '(puede|puedes|podría|podrías|podés|puedas) ~2 (acercarte|acercarse|llamar*|pasar|pasarse|pasarte|venir)',
      '(te|le|les) (apetece|apetecería|viene bien|va bien|va el|va ~1 <day>|parece bien)',
      '(desea|encantaría|gustaría|queremos|quiere|quieren) ~1 (verle|verte|verlo|verla|conocerle|conocerte|hablar (con usted|contigo|de))',
      '(te|le|os|les) (esperamos|espero|espera)',
      '(alegra|alegría|placer) ~6 (citar*|invitar*|recibir*)',
      '(guarda|guarde|reserva|reserve) ~2 <day>',
      '(pásate|ven|venga|acércate|pase) ~4 (<day>|a las|por|taller|tienda|oficina)',
      '(sigues|sigue|eres|es|quedas|queda) ~3 (entre (las|los)|finalista|nuestr* favorit*|favorit*|en carrera|en el proceso|dentro)',
      '(solo|sólo) (queda|quedas) (tú|usted)',
      'a (ti|usted) no',
      '(el tuyo|la tuya|el suyo|la suya|la suya) ~2 (sí|no|sigue|está)',
      '(tú|usted|la suya|la tuya|el tuyo) sí',
      '(te|le) (queremos|cogemos|contratamos|elegimos|fichamos) ~2 (a|de|como|en|para)',
      '(te|le) (quiere|quieren)',
      '(contrato) ~4 (adjunto|correo|en camino|firmar|indefinido|listo|va)',
      '(empiezas|empieza|empezarías|comienzas|comienza|incorporas) ~2 (el|cuándo|de|en|<day>|día)',
      'cuándo (empiezas|empieza|puedes empezar)',
      '(tu|su) primer día',
      '(bienvenid*)',
      '(queda|ha quedado|vuelve a estar|está de nuevo) (disponible|libre|vacante)',
      '(lo|la) coges',
      '(nos has|nos ha) convencido',
      '(empieza|empiezas) (el|en)',
    ],
    alive: [
      '(no estás|no está|no está usted) (fuera|descartad*)',
      '(se retrasa|aplazad*|retrasad*|parad* hasta|en pausa|sin novedad*)',
      'no (nos pusimos|nos pusieron|se ha) ~3 (acuerdo|aprobad*|reunido|decidido)',
      'no está aprobada',
    ],
    listing: [
      '(habías|has|había|ha) (guardado|visto|consultado)',
      '(empleos|ofertas|puestos|vacantes) (parecid*|similares)',
      '(te|le) puede* interesar',
    ],
  },
};
