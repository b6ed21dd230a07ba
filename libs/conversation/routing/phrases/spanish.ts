import type { Phrasebook } from './book.js';

export const spanish: Phrasebook = {
  language: 'es',
  fillers:
    'por favor|porfa|porfavor|xfa|xfavor|gracias|ya|hola|buenas|buenos dias|solo|inmediatamente|ahora|ahora mismo|de una vez|por dios|carajo|chingado|maldita sea|pinche|pinches|malditos|malditas|de verdad|en serio|favor de|les pido que|les pido|por fa|porfis|ok|pues|senores|oigan|oiga',
  vocabulary: {
    halt: 'pare|paren|para|parar|pares|deje|dejen|deja|dejar|dejes|cese|cesen|cesar|detenga|detengan|detener|basta|alto|stop|termine|terminen|paran|parenle|parele',
    me: 'me|nos|mi|a mi|a este numero|a mi numero',
    write:
      '(?:escrib|text|mensaj|molest|contact|fastidi|hostig|acos|spame|jod|chin|moles|busc|notific|bombarde|solicit)(?:ir|ar|ear|er|a|an|as|e|en|es|ee|een|ees|iendo|ando|eando|ean|ea|iar|gar|gan|guen|gue|quen|car)(?:me|nos|le)?',
    send: '(?:mand|envi)(?:ar|e|en|es|a|an|as|ando|arme|arnos|andome|andonos|eme|enme|ame)',
    whose:
      'de|mas|los|las|el|la|sus|su|tus|tu|estos|estas|este|esta|esos|esas|eso|tantos|tantas|tanta|tanto|todos|todas|esos|ningun|ninguna|otro|otros|otra|mis|mi|cualquier|a|al',
    texts:
      'mensajes?|mensajitos?|msjs?|msj|mjs|sms|textos?|publicidad|publicidades|promociones|promocion|promos?|anuncios?|spam|notificaciones|notificacion|alertas?|propaganda|whatsapps?|text|comerciales|avisos|marketing',
    adj: 'de texto|de publicidad|publicitarios?|promocionales?|de promociones|texto|comerciales|basura|de marketing',
    offers:
      'ofertas?|cosas|informacion|descuentos|cupones|novedades|correos?|basura|porquerias|mierdas?|info|comunicaciones|tonterias|pendejadas|chingaderas',
    thing: '(?:<whose> )*(?:<texts>|<offers>)(?: <adj>)*',
    textthing: '(?:<whose> )*(?:<texts>)(?: <adj>)*',
    bare: 'mas|nada|nada mas|eso|esto|mas nada|mas cosas|tanto|ninguno|tantas cosas',
    end: '(?= *$)',
    tail: '(?= *$| (?:a|al|por|en|porque|que|sino|o|y|no|mas|nunca|jamas|desde|de|gracias|es|son|cada|todos|mi))',
    away: '(?:quit|saqu|sac|borr|elimin|remuev|remov|retir|desuscrib|desinscrib|suprim|tach|desafili|exclu|desapunt)(?:e|en|a|an|ar|as|es|er|ir|eme|enme|ame|anme|arme|irme|enos|ennos|erme|enos|imos|iran|an|uyan|uyanme|irnos)',
    mine: 'mi (?:numero|telefono|tel|nombre|cel|celular|contacto|movil|linea|informacion|info)(?: de (?:telefono|celular|movil))?|este (?:numero|telefono|contacto|celular)|mis (?:datos|informacion)|me|nos',
    list: 'listas?|base|base de datos|sistema|registros?|contactos|directorio|lista de (?:contactos|envio|mensajes|difusion|correo)|difusion|grupo|programa|aqui|ahi|esto|esta|textos|mensajes',
    person:
      '(?:(?:un|una|el|la|algun|alguna|otro|otra|con|verdadero|verdadera|de|del|su) )*(?:agentes?|personas?|asesore?s?|asesora|humano|humana|ser humano|representantes?|operador|operadora|alguien|ejecutivo|ejecutiva|gerente|encargado|encargada|supervisor|supervisora|empleado|empleada|servicio al cliente|atencion al cliente|persona real|vendedor|vendedora)',
    mail: 'correos?|correos electronicos|emails?|e mails?|mails?|llamadas?|llamar(?:me|nos)?|llamen|llame|llamando|cartas?|catalogos?|boletin|boletines|cajas?|suscripcion de \\w+|newsletter',
  },
  phrases: {
    guard: [
      // Con menos bastaría, quizás.
      '^(?:demasiad[oa]s|much[oa]s|tant[oa]s) <texts><end>',
      '(?:<halt>|no) (?:de )?(?:me |nos )?(?:<send> )?(?:\\w+ ){0,2}?<mail>(?!.*<texts>)(?! de texto)',
      '(?:no|<halt>) .*(?:por|al) (?:telefono|correo|email)<end>',
      '(?:si|cuando|que pasa si|antes de que|por que|porque|cuando fue que) (?:yo )?(?:les |le |me )?(?:mando|envio|escribo|pongo|respondo|digo|contesto|texteo|cancelo|doy de baja|dieron de baja|dejaron|dejo|deje)(?! de recibir)(?!.*siguen)',
      '(?:dice|decia|dijo|dicen|pone|ponia|lei) (?:que )?(?:\\w+ ){0,3}?(?:stop|alto|baja|parar|cancelar)',
      '(?:planta|piso|parte|temporada|presion|calidad|talla|voz|marea|batería|bateria|luz|precio|la) (?:baja|alto|alta)|(?:baja|alto|alta) (?:de precio|el precio|rendimiento|costura|calidad|velocidad|presion|gama|definicion|tension)|(?:va a|van a|cuando|no|si) (?:baja|bajan|bajar)',
      '(?:por (?:error|accidente|equivocacion)|sin querer|me equivoque|no (?:quise|queria|era mi intencion)).*(?:stop|baja|cancel\\w*|parar|suscri\\w*|alto)?(?<=(?:stop|baja|cancel\\w{0,4}|parar|suscri\\w{0,4}|alto))',
      '(?:stop|baja|cancel\\w*|alto|parar|puse|mande|escribi) (?:\\w+ ){0,3}?(?:por (?:error|accidente|equivocacion)|sin querer)',
      'basta con (?:un|una|dos|tres|cuatro|\\d+|el|la)(?! mensaje)',
      '(?:que|qué) (?:significa|quiere decir|es)\\b.*',
      '(?:cancelar|anular|dar de baja|quitar|borrar|eliminar|baja|quiten|quiteme|dejar|parar|pausar)(?: (?:de|del|mi|mis|la|el|los|las|a|al|un|una|su|esta|este|en))* (?:pedidos?|orden|ordenes|citas?|reserva|reservacion|compra|envio|entrega|cuenta|correos?|emails?|boletin|curso|clase|seguro|garantia|plan|caja|articulo|producto|tarjeta|lista de espera|cargo|pago|membresia|subscripcion de \\w+|suscripcion (?:de|del) (?!mensajes|sms|textos|alertas)\\w+)',
    ],
    keep: [
      'no (?:me |nos )?(?:deje|dejen|dejes|pare|paren|pares|den de baja|de de baja|des de baja|quiten|quite|saquen|borren|eliminen|desuscriban|cancelen)(?: (?:de (?:mandar|enviar|escribir|la lista)\\w*|mis|los|la lista|mi numero|de))?(?! .*(?:de molestar))',
      'no (?:quiero|quise|queria|deseo) (?:que me )?(?:darme|dar|den|cancelar|desuscribirme|salir|parar|baja|de baja|dejar de recibir|me den|me quiten)',
      '(?:sigan|siga|sigue|sigame|siganme|continuen|continue|quiero seguir|seguir) (?:mandando|enviando|recibiendo|escribiendo|mandandome|enviandome|textenado|texteando)\\w*',
      '(?:mantengan|conserven|dejen|guarden) (?:los|mis) (?:mensajes|sms|textos|alertas)',
      '(?:es (?:una )?broma|estoy bromeando|cambie de opinion|olvidenlo|olvidalo)',
      '(?:mejor|solo|prefiero)(?: por)? (?:texto|mensaje|mensajes|sms|textos)(?: (?:solo|solamente|mejor|esta bien))?<end>',
    ],
    stop: [
      // Dejen de escribirme, de mandarme mensajes.
      '<halt> (?:de )?(?:(?:me|nos|estar|estarme|andar) )*(?:<write>)',
      '<halt> (?:de )?(?:(?:me|nos|estar|estarme|andar) )*(?:<send>)(?: (?:me|nos|a este numero))? (?:<thing>|<bare>)',
      '<halt> (?:de )?(?:(?:me|nos|estar|estarme|andar) )*(?:mandarme|enviarme|enviarnos|mandarnos|mandandome|enviandome)<end>',
      '<halt> (?:de |con |a |ya )*(?:<whose> )*(?:<texts>|eso|esto)(?= |$)(?! (?:de suscripcion))',
      '(?:^|(?:que|les dije que|dije que|ya) )(?:paren|pare|ya paren|parenle|dejen de|detenganse)(?= *$| (?:con (?:los|sus|estos|tantos|tanto|esto|eso|todo)|ya|o|no|todo|esto|eso|porque))',
      // No me escriban; no me manden nada más.
      '(?:no|nunca|jamas|ni) (?:(?:me|nos|le|quiero que me|quiero que|deseo que me|se les ocurra) )*(?:vuelv(?:a|an|as)|volver|vayan) a (?:(?:<write>)|(?:<send>)(?: (?:<thing>|<bare>)|<tail>)|contactar|molestar|mandar|enviar)',
      '(?:no|nunca|jamas|ni) (?:mas )?(?:me|nos|quiero que me|deseo que me|quiero que)(?: (?:esten|anden|sigan|siga|este))?(?: me)? (?:<send>) (?:<thing>|<bare>)',
      'no (?:<send>) (?:mas|nada)(?: <thing>|<end>)',
      'no (?:sigan|siga|sigas|anden|esten) (?:<write>|<send>|mandandome|enviandome|escribiendome|molestandome|molestando|enviando|mandando)',
      // Ya no quiero recibir.
      'no (?:quiero|deseo|quisiera|queremos|necesito|acepto|me gusta|me interesa|me gustaria|pienso|estoy interesad[oa] en|quieren) (?:(?:seguir|volver a|que me|que|estar|mas|tener|ver) )*(?:recib(?:ir|iendo|a|ir mas|ir nada)|recibir|enterarme|saber)(?: (?:<thing>|<bare>|mas|sus|de ustedes|estos)|<tail>)',
      'no (?:quiero|deseo|quisiera|queremos|necesito|acepto|autorizo|me interesan?|me gustan|pedi|solicite|quieren|soporto) (?:(?:tener|ver|que me|que me manden|que me envien|que manden|leer) )*(?:<textthing>|que me (?:escriban|manden|envien|contacten|molesten|texteen|busquen)|saber (?:nada |mas )*de (?:ustedes|ti|ud))',
      '(?:^|ya )(?:no|ni un|cero|ningun|basta de|no quiero) (?:mas |un |otro |de )*(?:<textthing>)(?= *$| (?:a|al|por|de ustedes|gracias|en|para|porque))',
      'no mas (?:de )?(?:<whose> )*(?:<texts>)',
      '(?:hart[oa]|cansad[oa]|aburrid[oa]|harta|fastidiad[oa]) (?:de |con )+(?:recibir )?(?:<textthing>|que me (?:escriban|manden|molesten|texteen))',
      // Bórrenme, quítenme de la lista.
      '(?:^|(?:no|y|o|que|favor|quiero que|quieren|pueden|puede|podrian|me pueden|solicito que|necesito que|quiero|tambien) )?(?:<away>)(?:<end>|(?: (?:me|nos|a mi))?(?: (?:<mine>))? ?(?:ya |por completo )*(?:de|del|en)(?: (?:la|su|sus|tu|esta|este|estas|todas|las|los|el|esa|toda|todos))* (?:<list>))(?<!(?:^| )(?:borrar|quitar|sacar|retirar|eliminar|quita|saca|borra|elimina|retira|quite|saque|borre|elimine|retire)(?= *$))',
      '(?:<away>)(?: a)? (?:mi|este) (?:numero|telefono|tel|cel|celular|contacto|nombre|movil)(?: .*)?',
      '(?:de(?:s)?(?:su|sub)scrib(?:ir|irme|eme|ame|anme|an|a|e|o)|desuscripcion|desinscribirme)(?: .*)?',
      '(?:cancel|anul)(?:ar|en|e|a|o|enme|eme|ame|arme)(?: (?:me|la|mi|esta|las|los|mis|estos|sus|todos|todas|de|su|suscripcion|subscripcion|suscripciones|el|servicio|a|al|envio))* (?:<textthing>)',
      // Déjenme en paz.
      '(?:vayanse|vayase|vete|largo|larguense|lárguense|vayan) (?:a la (?:mierda|chingada|verga)|al (?:diablo|carajo)|de aqui)|callense',
      '(?:revoco|retiro|cancelo|quito|revocar|retirar|anulo) (?:mi|el|todo|la|cualquier) (?:consentimiento|permiso|autorizacion|aprobacion)',
      '(?:les|le|te|ya) (?:les |le |te |ya |he )*(?:dije|he dicho|dicho|pedi|pido|mande|escribi|puse|envie|respondi|digo|repito)(?: (?:que|ya|muchas|mil|varias|dos|tres|veces|no|la|palabra|me|de|les|que me|antes))* (?:stop|alto|baja|paren|pare|dejen|dejaran|pararan|cancelar|quitaran|quiten|sacaran|borren|den de baja|mas mensajes|no me (?:escriban|manden|envien))',
      '(?:ya )?(?:dije|he dicho|puse|mande|escribi|envie|respondi) (?:que )?(?:stop|alto|baja|paren|no mas)(?!.*(?:por error|sin querer))',
      '(?:equivocad[oa]|interesad[oa]|interesa|gracias|es este|eres|son ustedes|quien es|favor|no|basta|lista|paz|nada) (?:pero |y |asi que |por favor )*(?:stop|alto|paren|pare|baja)<end>',
      '(?:dejo|dejar|deje|paro|parar) de recibir(?: (?:<thing>|<bare>|sus|estos)|<end>)',
      '(?:quiero|quise|queria|quisiera) decir (?:stop|alto|baja|parar)<end>',
      '(?:pierdan|olviden|boten|tiren) mi (?:numero|contacto)',
    ],
    likely: [
      '(?:no|nunca|jamas|ni) (?:mas )?(?:me|nos|quiero que me|deseo que me|autorizo que me|quiero que)(?: (?:esten|anden|sigan|siga|este))?(?: me)? (?:<write>)(?! (?:en|de) (?:la talla|el color))',
      'no (?:<write>|(?:<send>) (?:<thing>|<bare>)) (?:mas )?(?:a este|a mi|aqui|este|mas)',
      '(?:quiero|quisiera|deseo|necesito|como|como hago para|como puedo|puedo|solicito|pido|me gustaria|para|prefiero) (?:yo |le hago para |se hace para |hacer para |hago para |puedo )?(?:dejar de recibir|no recibir|no seguir recibiendo|parar (?:esto|los|estos|sus|de recibir)|detener (?:esto|los|estos|sus)|que (?:paren|dejen)|me (?:quito|salgo|borro|doy de baja|desuscribo)|darme de baja|cancelar (?:los|estos|sus) (?:mensajes|textos|sms)|desuscribirme|salirme de (?:esta|la|su))',
      '(?:^|me )(?:borrenme|quitenme|saquenme|eliminenme|sacame|quitame|borrame|eliminame|saqueme|quiteme|borreme|elimineme|remuevanme|retirenme|desuscribanme)(?= |$)(?! (?:el|la|los|las|un|una) )',
      '(?:den|denme|deme|dame|dar|darme|darnos|denos|de|doy|dan|quiero|solicito|pido|necesito|deseo|tramitar|tramite|damos|des)(?: (?:me|mi|la|mi numero|este numero|que me den|que me|den|la|darme|darnos|este|una|por|nos|quiero))* (?:de )?baja(?= *$| (?:de (?:la|esta|su|sus|los|este|estos|todo|mensajes|sms|todas)|del|a|por|este|mi|ya|definitiv\\w*|inmediat\\w*|y|en|porque|mensajes))(?! (?:de (?:la|el|mi)? ?(?:cuenta|pedido|precio)))',
      '(?:dej|deg)(?:e|en|a|ame|eme|enme|enos|ennos|anos)(?: me| nos)? (?:en paz|tranquil[oa]s?|de molestar|de joder|de fastidiar|de chingar)',
      '(?:no|dejen de|deje de|deja de|paren de) (?:me )?(?:moleste|molesten|molestes|jodan|joda|chinguen|fastidien|molestar|joder|chingar|estar molestando|molesten mas)',
      '(?:no|nunca|jamas|sin) (?:les |le |he |di|doy|dado|tienen|tienes|tiene|mi|dar|dimos|haber|hay|autorice|autorizo|tengo|he dado)+ ?(?:\\w+ ){0,3}?(?:mi )?(?:consentimiento|permiso|autorizacion)',
      '(?:no|nunca) (?:autorizo|autorice|consiento|consenti)(?: .*)?<end>',
      '^(?:no |ya |ok |y |pero )*(?:stop|alto|paren|pare|basta|parenle)(?: (?:ya|no|con|todo|esto|eso|mensajes|sms|por|de molestar|gracias|ahora|me|no me|numero|equivocado|a esto|al \\d+|\\d{4,}|los|sus|estos|es|son|quiten|quitenme|borren|que|o|y|porque))(?= |$)',
      '(?:salir|salirme|salgo|quitar|sacar|borrar|eliminar)(?:me)? de (?:la|su|esta|sus) (?:<list>)(?! de espera)',
    ],
    start: [
      '(?:suscrib|inscrib|resuscrib|reinscrib|resubscrib|subscrib)(?:eme|ame|anme|irme|anos|irnos|enme)(?: (?:a|de nuevo|otra vez|de vuelta).*|<end>)(?<!curso)(?<!clase)',
      '(?:quiero|quisiera|deseo|me gustaria|puedo|como puedo|como) (?:volver a |seguir )?(?:recibir|suscribirme|inscribirme|volver a recibir|que me vuelvan a (?:mandar|enviar|escribir))(?: (?:<textthing>|de nuevo|otra vez|nuevamente|a (?:los|sus) (?:mensajes|sms|textos|alertas)).*|<end>)(?<!recibir)',
      '(?:vuelvan|vuelva|vuelve|pueden|puede|puedes|empiecen|comiencen|reanuden|reactiven|reanudar|reactivar) (?:volver )?(?:a |de nuevo |otra vez |los |mis |el envio de )*(?:(?:me )?(?:<write>|<send>)|<texts>|mi suscripcion|mi numero|ponerme en la lista)(?! (?:el|la|mi) (?:pedido|paquete|talla))(?: .*)?',
      '(?:den|deme|denme|dame|dar|darme|quiero|me)(?: (?:me|el|de|la|darme|den))* alta(?= *$| (?:de nuevo|otra vez|en|a|por|nuevamente))(?! (?:costura|calidad|gama))',
      '(?:pongan|ponganme|agreguen|agreguenme|agregame|anadanme|regresenme)(?:me)?(?: (?:de nuevo|otra vez|nuevamente|de vuelta))* (?:en|a) (?:la|su) lista(?! de espera)',
    ],
    agent: [
      '(?:hablar|hablo|hable|comunicar|comunicarme|comuniqueme|comuniquenme|comunicame|comunicarse|chatear|conversar|platicar|contactar|contacto|pase|paseme|pasenme|pasame|pasar|transfiera|transfieranme|transfierame|conecteme|conectenme|atienda|atenderme)(?: (?:directamente|me|por favor))*(?: (?:con|a|de))? <person>',
      '(?:quiero|necesito|busco|prefiero|deme|denme|dame|hay|puedo tener|solicito|me comunica|quisiera|pongame|me atienda|me atiende|ocupo)(?: (?:a|con|que me atienda|que me llame|hablar con|ver))* (?:un|una|algun|alguna|al|la) ?(?:agente|persona|asesor|asesora|humano|representante|operador|operadora|ejecutivo|gerente|supervisor|encargado|ser humano|persona real|persona de verdad|alguien)(?: (?:real|que .*|para .*|de verdad|humana?|por .*|y no .*|no un .*|ahora|aqui))*<end>',
      '(?:me|nos) (?:puede|pueden|podria|podrian) (?:llamar|marcar|contactar|atender)(?: .*)?<end>',
      '(?:puede|pueden|podria|podrian|alguien|que alguien|quiero que|necesito que)(?: alguien| me| nos| puede)* (?:llamar|llamarme|marcarme|llame|llamen|contactarme|hablarme|atenderme|atienda)(?:me|nos)?(?: .*)?<end>',
      '^(?:llamen|llame|llamame|llamenme|llameme|marquenme|marqueme)(?: (?:me|por favor|al .*|a mi .*|ahora))*<end>',
      '^(?:un|una) (?:agente|persona|asesor|asesora|humano|representante)(?: (?:real|por favor|ahora))*<end>',
      'no (?:quiero |a |con |un |el |mas |hablar con )*(?:robot|bot|maquina|contestadora)',
    ],
    doubt: [
      'no me interesa(?! (?:el|la|ese|esa|este|esta))',
      '(?:numero equivocado|equivocado de numero|se equivocaron|persona equivocada|quien eres|quien es|no los conozco)',
      '(?:demasiados|muchos|tantos) (?:<texts>)',
      '(?:no quiero|ya no quiero) (?:mas|nada|eso|esto|nada de ustedes|nada mas)<end>',
      '(?:nunca|no) me (?:suscribi|inscribi|registre)(?: .*)?',
      '(?:cancelar|anular|cancelen|cancele|cancelo) (?:mi |la |esta )?(?:suscripcion|subscripcion|inscripcion|todo|esto)<end>',
      '(?:quitar|borrar|eliminar|salir|salirme)<end>',
      '(?:de donde|como) (?:sacaron|tienen|consiguieron|obtuvieron) mi numero',
      'es spam|acoso',
    ],
  },
};
