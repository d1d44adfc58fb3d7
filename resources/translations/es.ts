<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n byte</numerusform>
    <numerusform>%n bytes</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>Un equipo de tu propia red no tiene certificado. Usa este equipo.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>A un modelo que no está en este equipo hay que llegar por https.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>La IA dio el relevo: nada en los datos de tu tienda lo responde</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>La IA dio el relevo: el modelo no respondió</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>La IA dio el relevo: pidieron hablar con una persona</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>La IA dio el relevo: enviaron algo más que texto</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>La IA dio el relevo: esto parece una queja</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>Aquí la IA puede responder sola</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>Respondió sola</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>Borrador listo</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Relevo dado</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>Indica el nombre del modelo, tal como lo llama el servidor.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>Indica el nombre del proveedor.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>No hay ningún modelo activado. En Ajustes, IA se elige cuál redacta.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>Nada en los datos de tu tienda responde a esto.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>Adelantado</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>El cliente no ha escrito nada a lo que se pueda responder.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>El borrador tenía un enlace que no está en los datos de tu tienda; se retuvo.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>El borrador tenía un número que no está en los datos de tu tienda; se retuvo.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>El borrador tenía una dirección que no está en los datos de tu tienda; se retuvo.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>El borrador daba un precio que no está en los datos de tu tienda; se retuvo.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>El borrador prometía algo que no está en los datos de tu tienda; se retuvo.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>El borrador revelaba lo que se le pide al modelo; se retuvo.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>El borrador era demasiado largo; se retuvo.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>Entretanto, el mensaje ha desaparecido.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>El modelo no responde. Inicia su servidor o mira en Ajustes, IA.</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>El modelo no dijo nada.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>El servidor del modelo lo rechaza. Revisa su nombre y su clave en Ajustes, IA.</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>La tienda de práctica solo usa modelos de este equipo.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>El servidor no responde como el de OpenAI. Revisa su dirección.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>Esta vez no hay borrador. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>Retenido por los controles</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>Escribe en qué región trabaja el proveedor.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>Escribe la dirección del modelo, por ejemplo http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>Escribe la fecha de ese acuerdo, por ejemplo 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>Escribe según qué acuerdo no conserva nada de lo que se le envía.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>Escribe primero los datos de tu tienda: los borradores no dicen nada más.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>Has tomado el relevo</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>Acerca de Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz es software libre y se apoya en el trabajo de otros. Elige una parte para leer su licencia.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt y PySide están bajo la LGPL. Se encuentran sin cambios, en archivos propios, en la carpeta PySide6 junto al programa: una compilación tuya de la misma versión puede ocupar su lugar. Su código fuente está en code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt en una versión tuya</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>De qué está hecho</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>Responder sola en %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>Respuestas automáticas en 24 horas en %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Máximo al día</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>Cuándo en %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>Con la tienda cerrada</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>Con la tienda abierta</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>Borrador de la IA, solo lo ves tú</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Redactar con IA</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>Redactando…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>Dejar seguir a la IA</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>Sin borrador</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>Ponerlo en la respuesta</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomar el relevo</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>Un modelo redacta respuestas con los datos de tu tienda; tú las lees y las envías. Está desactivado hasta que digas dónde funciona.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>IA</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>Responder sola</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>Cada una desaparece con los mensajes que cita. Antes se quitaron los números de teléfono, las direcciones de correo y los números de tarjeta.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>Elige cuáles de los datos de tu tienda responden, y Conwerz envía esas líneas palabra por palabra, marcadas como automáticas. Si alguien pide una persona, se queja o envía una imagen, o si respondes tú, se calla.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>Todavía nada. Cada petición estará aquí, palabra por palabra, mientras se conserven sus mensajes.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>Detener todas las respuestas automáticas</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>Lo que se envió al modelo</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>Escribir los datos de tu tienda</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

Respuesta:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 a %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Plegar</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>Plegar la petición de %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>Leer la petición de %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>Dirección, hasta antes de /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>En un proveedor</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>Fecha del acuerdo</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>UE</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>Cifrado, y solo con un acuerdo por el que no conserva nada.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>Clave del proveedor, para el llavero</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>Desactivado: no se envía nada a ningún modelo</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp u otro servidor de aquí. Nada sale de este equipo.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>Activado: redacta cuando se lo pides</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>Referencia del acuerdo de conservación cero</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>La tienda de práctica solo usa modelos de este equipo.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>Dónde funciona</translation>
  </message>
  <message>
   <source>http://127.0.0.1:11434/v1</source>
   <translation>http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>qwen3:4b</source>
   <translation>qwen3:4b</translation>
  </message>
 </context>
 <context>
  <name>AnswerField</name>
  <message>
   <source>Add files (%1)</source>
   <translation>Añadir archivos (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>Caracteres restantes: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>Emojis</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Más para enviar</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>Respuestas guardadas (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Grabar un mensaje de voz</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>Enviar un corazón</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Enviar más tarde</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>Escribe una respuesta, o / para una guardada</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>WhatsApp marca entonces también el mensaje como leído: es una sola llamada.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>No mostrar nunca que he leído</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Visto y escribiendo</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>Mostrarlo en cuanto abro la conversación</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>Mostrarlo cuando respondo</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>Mostrar que estoy escribiendo</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>Mostrar que estoy escribiendo. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>Lo que tus clientes ven de ti antes de que respondas, en cada canal.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n entrada, firmada por este equipo. No se cambió nada.</numerusform>
    <numerusform>%n entradas, cada una unida a la anterior, firmadas por este equipo. No se cambió nada.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Se olvidó a una persona</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>Otro equipo retirado</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Copia de seguridad restaurada</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Copia de seguridad hecha</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Modelo que redacta</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>Modelo que redacta configurado</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>Falta la entrada %1.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>La entrada %1 se cambió después de escribirse.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>Borrado, pasado su plazo</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>Borrados</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>Borrado todo lo de una conexión</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exportaciones y copias</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Clave cambiada</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>Clave creada</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>Lead eliminado</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>Entradas más antiguas borradas</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>Permiso devuelto</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>Permiso concedido</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>Permiso perdido</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>Código de recuperación mostrado</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>Código de recuperación usado</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>Conservación elegida</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>Enviado al modelo que redacta</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Sesión iniciada en Meta</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>Asumido por otro equipo</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>La firma de la entrada %1 no es de este equipo.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>Lo anterior a la entrada %1 se quitó, y nada firmado dice por qué.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoría</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>Aparece aquí en cuanto ocurre.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>Todavía nada de este tipo</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>Mostrar entradas más antiguas</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>El registro no está íntegro</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>El registro está íntegro</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>Lo que se conectó, se borró, se exportó o se envió a un modelo que redacta. Sin nombres ni textos, se conserva 13 meses.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, de %2 a %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, de %2 a %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>En cuanto alguien escribe</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>Desde ahora hasta %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>Desde ahora hasta %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>Una vez cada vez que cierras. %1 se convierte en la hora en que vuelves a abrir.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>Una vez en 24 horas, salvo que ya hayas respondido.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>¡Gracias por escribir! Ahora estamos cerrados y abrimos %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>¡Gracias por escribir! Hemos recibido tu mensaje y responderemos en cuanto podamos.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>Esta respuesta fue automática. Escribe «humano» y te responderá una persona.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>Mientras está cerrado</translation>
  </message>
 </context>
 <context>
  <name>AutomaticPage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Respuestas automáticas</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>Conecta una página o un número en Integraciones. Después eliges aquí qué saluda a tus clientes.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>Los clientes ven enseguida que su mensaje ha llegado. Cada una se muestra como «Automática», no cuenta como respuesta tuya y deja la conversación en espera.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>No hay nada conectado</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Los próximos siete días</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>No se pudo hacer la copia de seguridad. Inténtalo de nuevo; «conwerz doctor» dice más.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>La carpeta de las copias de seguridad no está. Conecta su disco o elige otra carpeta.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>No hay espacio para una copia de seguridad. Haz sitio o elige otra carpeta.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>Esta copia de seguridad ya no contiene lo que se guardó en ella. Elige una anterior. No se cambió nada.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>Esta copia de seguridad se hizo con una versión posterior. Instala esa versión. No se cambió nada.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>Este archivo no es una copia de seguridad completa de Conwerz. Elige otro. No se cambió nada.</translation>
  </message>
 </context>
 <context>
  <name>BackupPage</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A backup is erased after seven days, and sooner when you forget a person or disconnect.</source>
   <translation>Una copia de seguridad se borra a los siete días, y antes si olvidas a una persona o desconectas.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>Una copia de seguridad sustituye lo que hay aquí. Lo que desde entonces se anuló, se olvidó o se desconectó no vuelve; Messenger e Instagram recuperan lo escrito desde entonces, WhatsApp no puede.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>Copias que hay</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Elegir otra carpeta…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Todas sus personas son inventadas y se puede empezar de nuevo en cualquier momento.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>No hacer copias</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>No hay ninguna carpeta elegida, así que no se hacen copias. Lo mejor es una carpeta en otro disco.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>Un archivo cifrado al día, en la carpeta que elijas. El código de recuperación lo abre en cualquier equipo; no contiene ningún inicio de sesión.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar una copia…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>De la tienda de práctica no se hacen copias</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Adónde</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>¿Bloquear a %1?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>Lo que escriba, en todos los canales en que conoces a esta persona, no suena y solo aparece en la vista Spam. WhatsApp la mantiene lejos del todo: allí ninguno puede escribir al otro. En Messenger e Instagram puede seguir escribiendo y no lo nota. Lo que escribió se conserva tanto como cualquier mensaje.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>Pidiendo una dirección al retransmisor…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz nunca ve tu contraseña. Lo que concedes va solo al llavero de este equipo.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>La página del propio Facebook está abierta en tu navegador. Al final muestra seis cifras, que valen para un solo intento.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>La página del propio Facebook está abierta allí. Elige tus páginas y continúa; después vuelves aquí automáticamente.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>Continúa en tu navegador</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>No vuelve: usar un código</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>Abrir el navegador de nuevo</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis cifras</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>Escribe las seis cifras de tu navegador</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>AI · sent automatically</source>
   <translation>IA · enviado automáticamente</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Mensaje anulado</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>Nota, solo para ti</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de nuevo</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>Enviado desde otra app</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Anulado por el cliente y borrado aquí</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>editado %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n respuesta guardada: %1</numerusform>
    <numerusform>%n respuestas guardadas: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>Dale un nombre corto: lo escribes después de /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>Uno de los archivos no se puede enviar</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>Escribe la respuesta o añade un archivo</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>Cambiar %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Eliminar %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>Las respuestas que se escribieron con ella quedan como están.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>¿Eliminar %1?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>Eliminar la respuesta guardada</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>Todavía no hay respuestas guardadas</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>Horario, precios, cómo llegar a la tienda: escribe una vez lo que te preguntan cada día.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Pegar una lista</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Respuestas guardadas</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>Escribe / y unas letras del nombre, en cualquier lugar de una respuesta.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>Escribir una</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>Conservarlas todas</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>Una por línea como «nombre: respuesta», o una por párrafo con su nombre en la primera línea</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>Pegar respuestas guardadas</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>Una respuesta guardada</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Añadir archivos</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>Cambiar la respuesta guardada</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>Se rellena solo: %1. Cualquier otra cosa entre llaves queda marcada para que la sustituyas.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>Idioma, si importa</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>Nombre, que escribes después de /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horario</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta no pasa este tipo de mensaje a otros programas.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>Ábrelo en tu teléfono</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>Las teclas de flecha recorren los puntos.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>Todavía no hay cifras en este periodo</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>Aún no ha terminado</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>Guardar %1 como imagen (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>Guardar %1 como tabla (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>Mostrar %1 como gráfico</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>Mostrar %1 como tabla</translation>
  </message>
 </context>
 <context>
  <name>Choice</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
 </context>
 <context>
  <name>ChoosingPage</name>
  <message>
   <source>Add Pages you did not tick</source>
   <translation>Añadir páginas que no marcaste</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>Permitir acceso al negocio</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Preguntando a Facebook qué hay…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>Conectar %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>Marca una o varias. Una página trae consigo su cuenta de Instagram.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>¿Qué se va a conectar?</translation>
  </message>
 </context>
 <context>
  <name>ClosedCard</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Elegir una plantilla</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Dejar entrar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>Ahora solo puede responder una persona</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>Responder como persona</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz puede seguir sin ventana y avisarte cuando escriba un cliente. Inícialo otra vez para volver a ver la ventana.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz puede quedarse en la bandeja del sistema y avisarte cuando escriba un cliente. Puedes cambiarlo en los ajustes.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>¿Seguir recibiendo mensajes?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>Seguir sin ventana</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Quedarse en la bandeja</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>Estas palabras son de otro código o están en otro orden. Mira de nuevo tu papel.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>«%1» no es una palabra de ningún código de recuperación. Mira de nuevo tu papel.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 de 12 palabras</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>Doce palabras, separadas por espacios</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>Lista más estrecha</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>Lista más ancha</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>Acerca de esta persona</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Todas las teclas</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>Bloquear a esta persona…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Llamarla de otro modo…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>Elegir todas las conversaciones</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>Elegir también la siguiente</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>Elegir también la anterior</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>Elegir también esta conversación</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>Eliminar el comentario…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>Hecho, y a la anterior</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>Hecho, y a la siguiente</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Hecho, o reabrir</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Redactar con IA</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>Exportar leads…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>Buscar una orden o a una persona</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Olvidar a esta persona…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>Ir a comentarios</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>Ir a estadísticas</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>Ir a leads</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>Ir a la bandeja</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>Ocultar el comentario, o volver a mostrarlo</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>Importar leads…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>Insertar una respuesta guardada</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>Insertar un emoji</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Etiqueta…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Bloquear Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Buscar versión nueva</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como leída</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como no leída</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Comentario siguiente</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Conversación siguiente</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Panel siguiente</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>Publicación siguiente</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>Siguiente conversación sin leer</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>No requiere respuesta</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Comentario anterior</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>Conversación anterior</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Panel anterior</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>Publicación anterior</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>Conversación sin leer anterior</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>Imprimir esta conversación…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>Pasar el lead a la quinta etapa</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>Pasar el lead a la primera etapa</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>Pasar el lead a la cuarta etapa</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>Pasar el lead a la segunda etapa</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>Pasar el lead a la tercera etapa</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Salir de Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>Citar en tu respuesta el mensaje elegido</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Grabar un mensaje de voz</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>Responder debajo del comentario</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Guardar esta conversación…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Buscar en los comentarios</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Buscar en esta conversación</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>Enviar más tarde…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>Mostrar los leads en tablero</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>Mostrar los leads en tabla</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Posponer…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>Spam, o no es spam</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>Destacar, o dejar de destacar</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>Deshacer lo último</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>Texto del tamaño inicial</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Esta conversación</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>Vista 1: te esperan</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>Vista 2: por vencer</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>Vista 3: todas las conversaciones</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>Vista 4: sin leer</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>Vista 5: pospuestas</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>Vista 6: no entregadas</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>Vista 7: hechas</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>Vista 8: destacadas</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>Vista 9: spam y bloqueados</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>Qué está en curso</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escribir una nota</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>Escribirle en privado</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribir</translation>
  </message>
 </context>
 <context>
  <name>CommentAct</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>CommentActs</name>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>No requiere respuesta</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Abrir en Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Mostrar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>CommentItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n comentario</numerusform>
    <numerusform>%n comentarios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en espera</numerusform>
    <numerusform>%n en espera</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Responder en Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>Los comentarios aparecen aquí en cuanto alguien escribe debajo de una publicación</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Eliminando</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>Todo el mundo puede leerlo.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>Lo puede leer todo el que ve la publicación.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Oculto</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>Ocultando</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram no deja que nadie escriba a esta persona por este comentario.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>Menciones de %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta pide una pausa. No se publicó nada: inténtalo de nuevo dentro de unos minutos.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>Comentario más reciente %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>No se encontró nada para «%1»</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>Un mensaje, una sola vez. No abre 24 h de texto libre: para eso hace falta una respuesta suya.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>Publicación con un comentario de %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>Publicado %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>Publicado hoy</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>Publicado ayer</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>Respuesta privada enviada</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Responder en público</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>Responder en privado</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>Responder en privado, quedan %1 h</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Responder en privado, queda %n día</numerusform>
    <numerusform>Responder en privado, quedan %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>Responder a %1 en público</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>Respondiendo</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de nuevo</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>Enviar en privado</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>Han pasado siete días: Instagram ya no acepta respuestas privadas a este comentario.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>Muestra de nuevo el comentario para responderlo</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>Mostrando de nuevo</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>Alguien que no revela su nombre</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Este comentario ya no está.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>Este comentario es de la propia tienda</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>Desactivando</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>Activando</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>Escribir a %1 en privado</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>Escribiendo en privado</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editado</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>mencionó la página en Facebook. Lo que dijo está allí.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>te mencionó. Se está recuperando el texto.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>espera una respuesta</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>Escribe tu primera respuesta guardada</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>nombre de pila</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>tienda</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 lo permite durante 7 días después de que escriba un cliente. Podrás responder aquí en cuanto vuelva a escribir.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>Texto libre para %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>El texto libre está cerrado</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>Sale en un momento</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>Ya está en camino, y Meta no retira nada a petición de una tienda</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>Han pasado más de 24 h. Hasta 7 días después de que escribiera el cliente, %1 acepta lo que responde una persona: nada automático, ninguna oferta.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Enviar como %n mensaje</numerusform>
    <numerusform>Enviar como %n mensajes</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>Enviar en %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>Enviar a %1 en %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>WhatsApp lo permite durante 24 h después de que escriba un cliente. Ahora se puede enviar una plantilla.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>Respondes como persona, todavía %1</translation>
  </message>
 </context>
 <context>
  <name>ComputerCard</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirar…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>Otro equipo</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>Ya no es un equipo de tu tienda.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>Está retirado y se borra solo en cuanto se conecta a internet.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>Está retirado y ya no recibe nada.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>Está retirado. Meta no lo confirmó: elimina Conwerz en Facebook, en Configuración, Integraciones comerciales, y lo que le dio tu empresa, en la configuración del negocio de Meta: Usuarios del sistema, Revocar tokens. Luego inicia sesión aquí de nuevo.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Está retirado. Aquí nadie ha iniciado sesión, así que no se pudo terminar nada en Meta: elimina Conwerz en Facebook, en Configuración, Integraciones comerciales, y lo que le dio tu empresa, en la configuración del negocio de Meta: Usuarios del sistema, Revocar tokens.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>Está retirado. La próxima vez que se conecte a internet, pedirá a quien esté delante que lo borre todo.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>Todavía recibe algo que este equipo no recibe. Conecta eso aquí primero y luego retíralo.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>Visto por última vez %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Recibe %n conexión</numerusform>
    <numerusform>Recibe %n conexiones</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>No recibe nada</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>¿Retirar el equipo que está ahí %1?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>El retransmisor no respondió, así que no ha cambiado nada. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>Presente ahora</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Lo que tenía sesión iniciada aquí ha terminado en Meta; inicia sesión de nuevo. Si el otro equipo tenía acceso a tu empresa, termínalo en la configuración del negocio de Meta: Usuarios del sistema, Revocar tokens.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>Lo que tenía sesión iniciada aquí ha terminado en Meta; inicia sesión de nuevo. Quien más haya iniciado sesión allí elimina Conwerz en Facebook, en Configuración, Integraciones comerciales.</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>desde %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>Según el retransmisor, otro equipo de tu tienda lo retiró. No se pudo comprobar, y Meta aún lo deja entrar, así que no se borró nada. Si fuiste tú, borra todo aquí. Si no, sigue con él e inicia sesión de nuevo.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>Preguntando al retransmisor…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Equipos</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Borrar todo…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>Seguir con este equipo</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>Sabe qué equipos reciben para tu tienda.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>Sabe qué equipos hay. Todo lo demás sigue; vuelve a mirar aquí más tarde.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>Iniciar sesión de nuevo</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>El retransmisor no responde</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Este equipo fue retirado</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>Dónde está abierta tu tienda. Para llevarla a otro equipo, restaura allí una copia de seguridad o inicia sesión: ese toma el relevo y este deja de recibir.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>Un código vale para un solo intento, para que nadie pueda adivinarlo. Un nuevo inicio de sesión muestra otro.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>Otro equipo recibe esto</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>Otro equipo recibe esto. Tómalo, y ese deja de recibir.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar de nuevo</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>En Facebook no se marcó ninguna página adecuada. Elige allí Editar configuración y marca tus páginas.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>Comentarios debajo de tus publicaciones: responder, ocultar, escribir en privado.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>Conectado, y Meta lo confirma</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>Mensajes directos a tu cuenta profesional.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>Cada inicio de sesión se entrega una sola vez, al equipo que lo empezó. Aquí no se conectó nada.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook no terminó</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook no responde</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>Formularios que la gente rellena desde tus anuncios.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>Ir a Facebook de nuevo</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Comentarios de Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Estadísticas de Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Mensajes de Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>No acepta este inicio de sesión. No se conectó nada.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>Primero hay que tomarlo de otro equipo.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>Recibe para ti los mensajes de Meta y hace falta para iniciar sesión. Revisa la conexión a internet.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Te devolvió sin inicio de sesión. Inicia sesión primero en facebook.com en tu navegador y luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta no confirma que se lo contará todo a Conwerz. Pulsa Probar en Integraciones.</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta lo rechazó.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>Ninguna cuenta profesional de Instagram está vinculada a esta página, o no se marcó.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>No se marcó en Facebook. Ve allí de nuevo y márcalo.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>No volvió nada del navegador en un cuarto de hora. La pestaña antigua se puede cerrar.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>No se conectó nada</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>No se conectó nada.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>Pertenece a un portfolio comercial. Permite el acceso al negocio para conectarlo.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>Alcance, visualizaciones y seguidores, como cifras diarias.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>El llavero está cerrado</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>El llavero está cerrado, así que no se pudo guardar su clave.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>Se omitió la lista de páginas</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>El inicio de sesión no se puede guardar de forma segura, así que no se conectó nada. Desbloquea el llavero.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>El inicio de sesión quedó sin terminar</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>El inicio de sesión funcionó, pero no se pudo preguntar qué trae. No se conectó nada.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>El retransmisor no lo aceptó. Inténtalo de nuevo dentro de un minuto.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>El retransmisor no responde</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>El retransmisor lo rechazó</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>El retransmisor rechaza peticiones con otra hora. Ajusta el reloj en la configuración del sistema.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>Todavía no hay nada que conectar</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>El reloj de este equipo va mal</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>Este no es nuestro retransmisor</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>Este inicio de sesión ya se usó</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>Este retransmisor pide una invitación</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>Esas no eran las seis cifras</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Escribir el código</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>Lo que la gente escribe a tu página y tus respuestas.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>Quien responde en su dirección tiene otra clave. No se envió nada. El proxy de una empresa puede causar esto.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>Quien lo administra te da un código. Escríbelo junto a la dirección del retransmisor.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>Sin ella, Conwerz no puede ver qué se puede conectar. En Facebook, deja marcadas todas las casillas.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>Cancelaste en Facebook, así que no se concedió nada. Puedes empezar de nuevo cuando quieras.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>Te falta la tarea «%1» en esta página. Pide a quien la administra que te la dé.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>Tu número de WhatsApp Business, a través de la nube de Meta.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Omitido en Facebook, así que todavía no funciona: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>No llegó ningún mensaje. Pulsa Probar en Integraciones para volver a esperar.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>Recibido en %1 s</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>Esperando un mensaje: escríbele «hola» desde cualquier cuenta.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>acceso al negocio</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>Paso %1 de 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>¿Llegó? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>Borrador: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Mensaje anulado</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>No entregado: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Tú: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>con etiqueta %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>pospuesta: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>destacada</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>sin leer: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>Tu administrador lo ha decidido para este equipo.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>Eliminar el comentario</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>¿Eliminar este comentario?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>Desaparece de Instagram para todos, con las respuestas que tiene debajo, y no se puede recuperar. Si lo ocultas, sigue visible para ti y para quien lo escribió.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>Cambiada aquí. El servicio de entrega no responde ahora y tomará la clave nueva cuando lo haga.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>Cambiada. Lo que esperaba para la clave anterior se abre con ella igualmente.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>Se está cambiando…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>No se cambió nada: el llavero no se abrió. Desbloquéalo e inténtalo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>%1 está desconectado</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>Otro equipo tuyo lo recibe ahora</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>Copias al alcance, borradas</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz se quitó en Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>Se pidió el borrado en Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>¿Desconectar %1?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>Lo hizo el retransmisor</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>Borrado aquí</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>Los mensajes y comentarios de Instagram se detienen aquí. Esto es lo que va a pasar:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>Ya había terminado antes (código %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>Se canceló su suscripción y su inicio de sesión se destruyó aquí. En Meta, la autorización sigue para los demás.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>Sus leads se quedan aquí. El comprobante mismo no contiene datos personales.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>Se dejó activo: otra conexión lo necesita</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>Inicio de sesión destruido aquí</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>Inicio de sesión revocado</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>Inicio de sesión probado una vez más</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger y Lead Ads se detienen aquí. Esto es lo que va a pasar:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta no lo confirmó en un día. Termínalo en la configuración del negocio de Meta: Usuarios del sistema, Revocar tokens.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta no lo confirmó en un día. Elimina Conwerz en Facebook, en Integraciones comerciales.</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>Nunca confirmado: termínalo en la configuración del negocio de Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>Nunca confirmado: elimina Conwerz en Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>Sin respuesta aún; se preguntó de nuevo</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>No hecho: la autorización de Meta sigue</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>No cambia nada: otro equipo tuyo sigue con ello.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>Aquí no queda nada de ello. El comprobante mismo no contiene datos personales.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>No había nada</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Rechazado por Meta (código %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>Rechazado con el código %1, como debe ser</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>El retransmisor lo suelta</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>El inicio de sesión y, con él: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>El inicio de sesión. No hay nada más guardado.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>El retransmisor puso fin a la autorización. Meta no respondió a este equipo en un día, así que no se probó una vez más.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>El llavero o el disco de este equipo no respondió. Conwerz continúa solo; vuelve a mirar aquí.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>Esperando a Meta: lo guardado aquí ya no está, y se pregunta a Meta hasta que lo confirme.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Suscripción a webhooks cancelada</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Suscripción a webhooks cancelada e inicio de sesión revocado al momento.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>Los mensajes de WhatsApp se detienen aquí. Esto es lo que va a pasar:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>En Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>Desconectar y borrar</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>Desconectar y borrar todo</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>Desconectar, conservar leads</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>Desconectar, conservar los leads (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>Desconectando…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>Terminar todo el inicio de sesión e iniciar de nuevo el de los demás</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>Ya no recibe nada de ello.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>Los leads son registros tuyos y se quedan hasta 13 meses.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>Hacer antes una copia de seguridad</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta tiene un solo inicio de sesión para esto y para: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>Aquí no queda nada de ello. Las copias al alcance también se borran.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>En el retransmisor</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Guardar como JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>Los demás siguen. También sigue lo que concediste en Meta, y el comprobante lo dice.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>Escribe %1 para borrar todo</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>Cancelar la suscripción y destruir el inicio de sesión solo aquí</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Suscripción a webhooks cancelada. La autorización de Meta sigue para los demás.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Funciona también sin Meta: primero este equipo, y Meta en cuanto responda.</translation>
  </message>
 </context>
 <context>
  <name>DisconnectStep</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>Connecting…</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>Cada uno se dirige aquí, se suscribe y se comprueba leyéndolo de Meta.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>Abrir la bandeja</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>Tomar del otro equipo</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>Pruébalo ahora: escribe «hola» a tu página desde cualquier otra cuenta y mira cómo llega aquí.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>Tu tienda está conectada</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>Responde a todos los que escriben a tu tienda desde un solo lugar que se queda en tu equipo.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Conectar mi tienda</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>Cifrado en este equipo. Sin telemetría, sin publicidad.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>Todos tus clientes,
una bandeja tranquila.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Cuatro pasos, unos tres minutos. Tú eliges qué le pedimos a Meta.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>Tengo una copia de seguridad</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>Un clic. Sin cuenta, sin red, no se envía nada.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>Abriendo la tienda de práctica…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Probar con una tienda de práctica</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>Reaccionar con %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>Archivos de esta respuesta</translation>
  </message>
 </context>
 <context>
  <name>EnclosureTile</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Being made to fit</source>
   <translation>Se está adaptando</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>Quitar %1</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 no acepta archivos de este tipo.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 acepta hasta %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>Reducirlo</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>Enviar como JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Este archivo está vacío.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Abrir Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Activar…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>Las respuestas que están en camino esperan hasta entonces.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>Has desactivado los mensajes de %1. Actívalos para responder.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>Comprobante</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>No se pudo eliminar un archivo. El próximo inicio de Conwerz lo intenta de nuevo.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>En Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>Copias al alcance</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>Archivos: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>En el llavero</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta no lo confirmó. Elimina Conwerz en Facebook, en Configuración, Integraciones comerciales, y lo que le dio tu empresa, en la configuración del negocio de Meta: Usuarios del sistema, Revocar tokens.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Ninguna.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>No hay nada conectado.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>En el retransmisor</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>Fuera de alcance: %1. Elimina los archivos llamados .conwerz-backup allí donde estén.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>La clave de la base de datos, el código de recuperación y todos los inicios de sesión.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>La base de datos. No hay ningún mensaje en ella.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>El llavero no se abrió. Sus entradas llamadas Conwerz ya no abren nada: elimínalas allí.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>El retransmisor no respondió. Lo que espera allí está sellado y se suelta en 30 días.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>El registro de este equipo y lo que espera allí sellado.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>Suscripción cancelada y autorización terminada: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>borrar</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz olvida tu tienda y empieza de nuevo como el primer día.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>Exportar antes</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>La tienda de práctica termina. Tu propia tienda, si la tienes, queda como está.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>Después, el código de recuperación no abre nada, y los mensajes de tus clientes no se pueden volver a obtener completos. Lo que guardan los propios Facebook, Instagram y WhatsApp se queda allí.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>No hay vuelta atrás</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>Escribe «%1» para borrar todo</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>Lo que va a pasar, en este orden</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>Otro equipo de tu tienda retiró este.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>Borrado aquí, pero queda algo en otro lugar</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Borrando todo</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Lo he leído</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>En este equipo ya no se puede leer nada. Esto te queda por hacer:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>Esto tarda un momento. Si se interrumpe, el próximo inicio lo termina.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>%1 de %n identificador borrado sigue en el archivo; la próxima purga vuelve a mirar</numerusform>
    <numerusform>%1 de %n identificadores borrados siguen en el archivo; la próxima purga vuelve a mirar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 rastros de %n identificador en %1 páginas descifradas</numerusform>
    <numerusform>0 rastros de %n identificadores en %1 páginas descifradas</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Se olvidó a una persona</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>Copias fuera de alcance, para borrar a mano</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Borradores</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>Nada tenía un identificador que se pudiera buscar</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>Pasado su plazo</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imágenes y archivos</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reacciones</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>Avisos sin leer</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>No se pudo escribir %1. Haz sitio o elige otra carpeta.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>Un ZIP con un archivo para cada tipo de datos y una página que los describe. No está cifrado: quien lo tenga puede leerlo.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>Una conversación</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>Ábrela en la bandeja. Ctrl+P la imprime; Ctrl+Shift+S la guarda como PDF, texto, HTML o JSON, según el final del nombre.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>Guardar un archivo ZIP…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>Guardado: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>Tus datos son tuyos: llévatelos en un formato que otros programas leen.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Añadir un campo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>Cambiar este campo</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>Eliminar este campo</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>Está en la ficha de cada persona: una ciudad, un cumpleaños, una dirección de entrega. Ocho campos como máximo.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nombre del campo</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Cambiar esta vista</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>Eliminar esta vista</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>Muestra las conversaciones que encuentra su línea. Las palabras entre comillas se buscan en los mensajes; las demás, en los nombres.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Nombre de la vista</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>Lugar en la barra</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Qué busca</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>Qué busca la vista</translation>
  </message>
 </context>
 <context>
  <name>FoldLine</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>En pantalla</translation>
  </message>
 </context>
 <context>
  <name>ForgetQuestion</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>Borrando…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>Todo lo de esta persona en todos los canales se borra de este equipo y no se puede recuperar. Los mensajes antiguos no vuelven aunque Meta los mencione de nuevo, y las copias hechas aquí también desaparecen. Meta y el cliente conservan lo suyo.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>¿Olvidar a %1?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Persona olvidada</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>Todavía no está todo borrado</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>No se pudo escribir en el disco de este equipo. Lo que queda se borra en cuanto sea posible.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>Las palabras se encuentran por su comienzo, en lo escrito y en los nombres.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>vuelve a mostrar la lista</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>10 s</source>
   <translation>10 s</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 s</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>Una respuesta se puede retirar durante</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Como el equipo</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>Me pregunta</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>Al cerrar la ventana</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Cómoda</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacta</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscura</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>Distancia entre líneas</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>Aquí todas las personas son inventadas, y nada de lo que envías llega a una persona real. Al salir, la tienda de práctica se borra de este equipo.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>Sigue recibiendo en la bandeja del sistema</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>Sigue recibiendo sin ventana</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>Salir y borrar…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clara</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>Clara de día y oscura de noche, si tu sistema lo hace.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>Más contraste</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>Tienda de práctica</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Cierra Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Tamaño del texto</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>Indica primero tu horario</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>%1 al día</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>hace %1 min</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%1 de %2, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, último mensaje %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>Falta un mensaje</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>No se dio, o se retiró, un permiso que Conwerz necesita aquí.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>Todo bien</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar otra vez</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Página de Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Facebook quiere que se confirme algo antes de que Conwerz pueda seguir. Inicia sesión allí una vez.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Cuenta de Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>Último mensaje %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Inicio de sesión</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>Sesión terminada</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>La sesión termina pronto</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>Sesión en pausa</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Baja</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>Muchas personas bloquearon o denunciaron este número. Envía menos hasta que su calificación mejore.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>Mensajes con retraso</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>No llegan mensajes</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta no pudo cobrar a la cuenta, así que no envía nada. Revisa su forma de pago.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta rechazó el nombre visible del número. Elige otro allí.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta no respondió, así que no se pudo comprobar el inicio de sesión.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta tiene un mensaje más reciente que Conwerz: su aviso nunca llegó.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta ha restringido esta cuenta. Business Suite dice por qué.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta ha dejado de avisar a Conwerz de los mensajes nuevos.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta aún está revisando la cuenta. Mientras tanto, recibir funciona.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta aún está revisando el nombre visible del número. Los envíos a clientes nuevos esperan a eso.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta ya no acepta el inicio de sesión, así que no se puede enviar ni recibir nada.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta ya no muestra esta cuenta a Conwerz. ¿Se trasladó o se cerró?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta avisa a Conwerz solo de %1 de los %2 tipos de novedades que necesita.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>Nombre rechazado</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>Nombre en revisión</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>No comprobado</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Aún no comprobado</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>No llega todo</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>No encontrado en Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>Aún no probado</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>Sin calificación</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>No registrado</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>Sesión no iniciada</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>No llegó nada en diez minutos. ¿Se envió «hola» a %1?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>Todavía no ha llegado nada. Escríbete un mensaje y comprueba que funciona.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Todavía nada</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Abrir Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Abrir Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>Abrir números de WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>Nuestro servicio de entrega no responde. Los mensajes esperan allí y no se pierde ninguno.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>Problema de pago</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>Falta un permiso</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>Calidad baja</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>Recibido en %1. Esta conexión funciona.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Restringido por Meta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>Mostrarme cómo</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>Suscribir de nuevo</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>Suscripción</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>No se pudo comprobar la entrega.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>La sesión termina el %1. Renuévala ahora y no se interrumpe nada.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>El inicio de sesión no está en el llavero de este equipo. Inicia sesión una vez más.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>El número no está registrado en WhatsApp, así que no puede enviar.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>No se pudo comprobar la suscripción.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Válido</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>Válido hasta %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>Válido, no caduca nunca</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>No se pudo preguntar qué dice la revisión de Meta.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>Aquello para lo que servía está desactivado, así que no llega nada nuevo. Lo guardado se queda hasta que venza su plazo.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>Número de WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>Escribe «hola» a %1 desde otra cuenta. Esperándolo…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>comprobado %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>«Permitir acceso a los mensajes» está desactivado en Instagram, así que los mensajes nuevos no llegan a Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>Esta página aún no está traducida, por eso está en inglés.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>Cómo se hacen las cosas aquí. Cada página dice qué tecla lo hace más rápido.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>Ninguna página tiene todas esas palabras. Prueba con menos.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>Estas páginas se tradujeron del inglés y ningún hablante nativo las ha leído todavía.</translation>
  </message>
 </context>
 <context>
  <name>HelpPiece</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>HolidaysCard</name>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>Navidad</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Festivos</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>Último día, si es otro</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Quitar %1</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Motivo</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>De %1 a %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Festivo</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>Escribe una fecha como %1, y el último día no antes del primero.</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d MMM yyyy</translation>
  </message>
 </context>
 <context>
  <name>HoursDay</name>
  <message>
   <source>%1, closes</source>
   <translation>%1, cierra</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, abre</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>Añadir una pausa el %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Abierto el %1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>Quitar estas horas</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>Se solapan</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>Conecta una página o un número en Integraciones. Después su horario está aquí.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>Indicar horario</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>Todavía no hay horario</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>No hay nada conectado</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semana</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>Usar este horario en todas partes</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>Cuándo estás para responder. Las respuestas automáticas y los tiempos de respuesta se rigen por este horario.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>Horario de quién</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>Sin horario, Conwerz entiende que estás a cualquier hora.</translation>
  </message>
 </context>
 <context>
  <name>HoursPreview</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Los próximos siete días</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>Herramientas conectadas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Permite que Conwerz vea los mensajes de Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>Controles de mensajes</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>Mensajes y respuestas a historias</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>Activa «Permitir acceso a los mensajes»</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>El interruptor está en la app de Instagram, con la sesión de la tienda iniciada:</translation>
  </message>
 </context>
 <context>
  <name>IconButton</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>Inbox</name>
  <message>
   <source>All conversations</source>
   <translation>Todas las conversaciones</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>Las conversaciones aparecen aquí en cuanto alguien escribe</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hechas</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>Por vencer</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>Todos tienen respuesta</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Todo está leído</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>Todo se entregó</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>Ningún plazo de respuesta vence en dos horas</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>No hay nadie apartado</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Nadie espera</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>No entregadas</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>No hay nada pospuesto</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>No hay nada destacado</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Pospuestas</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>Spam y bloqueados</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Destacadas</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Sin leer</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Te esperan</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>Lo que das por hecho se conserva aquí</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>Elige una de la lista.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Conectar mi tienda</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>Están llegando clientes</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Cuatro pasos, unos tres minutos. Tú eliges qué le pedimos a Meta.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>Los mensajes nuevos aparecen aquí automáticamente.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>No hay ninguna conversación abierta</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>No hay ninguna tienda conectada</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>Son inventados y escriben como los de verdad.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Probar con una tienda de práctica</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>abre la siguiente</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>muestra todas las conversaciones</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 menos</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 más</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%1 de %n día recibido</numerusform>
    <numerusform>%1 de %n días recibidos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. Contado en este equipo, a partir de tus propios mensajes. No se guarda ningún texto de mensaje para ello.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n punto</numerusform>
    <numerusform>%n puntos</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>Cuentas que empezaron a seguirte, según cuenta Meta. Conserva 30 días de ellas.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>Cuentas que vieron algo tuyo, según cuenta Meta.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>Respondido en 15 min</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>A fecha de %1. Meta lleva hasta 48 horas de retraso.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>Al final de cada día en que Conwerz preguntó a Meta.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>De otras personas, debajo de tus publicaciones, y menciones de tu cuenta.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Lo cuenta Conwerz en este equipo. No contiene ningún nombre ni mensaje.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>Las cifras crecen desde hoy</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Primera respuesta</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>Primera respuesta, mediana</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Seguidores</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>Formularios rellenados. Los leads de prueba no cuentan.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>De la pregunta de un cliente a la primera respuesta de una persona en 24 horas; la del medio. Las respuestas automáticas no cuentan. Una pregunta es un mensaje sin otro por responder en las 24 horas anteriores.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>Del formulario al primer contacto, de los leads contactados ese día.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>Cuántas veces se mostraron tus publicaciones, historias y reels. Hasta 2025 Meta lo llamaba impresiones.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Seguidores de Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Alcance de Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Visualizaciones de Instagram</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>MMM</source>
   <translation>MMM</translation>
  </message>
  <message>
   <source>MMM yy</source>
   <translation>MMM yy</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>MMMM 'de' yyyy</translation>
  </message>
  <message>
   <source>Messages by day</source>
   <translation>Mensajes por día</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>Mensajes por mes</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>Mensajes por semana</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>Mensajes recibidos</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>Mensajes este mes</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta todavía no ha dado nada de esto.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta ya no da esta cifra. Lo reunido hasta entonces se queda.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta da esta cifra a partir de 100 seguidores.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta da esta cifra solo con un permiso que no se concedió.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Conversaciones nuevas</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Seguidores nuevos</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>Leads nuevos</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Nuevos en Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>Sin cifra</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>Aún no preguntado.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>No contado</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Meta aún no lo ha dado</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>De las preguntas de un día, cuántas respondió una persona: en 15 minutos, como cuenta la insignia de Meta, y en 24 horas.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>Solo se cuenta el tiempo en que la tienda estaba abierta.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>Personas que nunca habían escrito a la página, según cuenta Meta.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibidos</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>Recibidos: escritos por clientes. Enviados: escritos por personas de la tienda, aquí o en otro programa, y aceptados por Meta. Las respuestas automáticas no están entre ellos.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>Tasa de respuesta</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviados</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>Alguien escribió por primera vez, o de nuevo tras tres días sin que nadie escribiera.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>Rapidez con los leads</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>Rapidez con los leads, mediana</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>La suma de las cifras diarias: quien vino dos días está dos veces.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Visualizaciones</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>En 15 min</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>En 24 h</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>cuentas alcanzadas</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>frente a %1</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>d MMMM</source>
   <translation>d 'de' MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>d 'de' MMMM 'de' yyyy</translation>
  </message>
  <message>
   <source>ddd d</source>
   <translation>ddd d</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>ddd d MMMM</source>
   <translation>ddd d 'de' MMMM</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>seguidores</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>en el medio de todas</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>igual que %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>menos de 1 min</translation>
  </message>
  <message>
   <source>views</source>
   <translation>visualizaciones</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>peor</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 meses</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 días</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>Contar solo el horario de apertura</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>Las cifras crecen desde hoy: cada día se cuenta cuando termina y se conserva 13 meses.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>Qué periodo</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Desconectar…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>Funciones y permisos</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n mensaje</numerusform>
    <numerusform>%n mensajes</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>Ahora lo recibe otro equipo, así que aquí está oculto. Desconéctalo para borrarlo aquí, o recupéralo.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>Según el retransmisor, Conwerz se eliminó en Facebook. Meta dice que no, y se le sigue preguntando durante un día.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>Según el retransmisor, Conwerz se eliminó en Facebook. Lo que hay aquí está oculto hasta que Meta responda.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>En otro lugar</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>En duda</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Inicio de sesión</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>Estado del número</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Guardado aquí</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Recuperarlo</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>conectado %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Dirección del retransmisor</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>Conecta una página, una cuenta de Instagram o un número de WhatsApp, y lo que escriban los clientes aparece aquí.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectados</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>Todo está cifrado en este equipo. El retransmisor solo guarda lo que ha sellado para él.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integraciones</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>Todavía no hay nada conectado</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>A qué está conectado Conwerz y cómo va cada conexión.</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>Unirlas</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>¿Unirlas en una sola persona?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>Sus conversaciones, notas y campos están desde entonces en una sola ficha; no se pierde nada. Puedes deshacerlo durante 30 días. ¿Qué nombre vale?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>Mensajes nuevos: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>A lo más reciente</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>Como al principio</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: otras teclas. Del: sin teclas.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>Dejar como está</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>Aún no se ha pulsado nada</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>Pulsar de nuevo</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>Pulsa las teclas nuevas: una, o varias una tras otra. Esc deja todo como está.</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Usar estas teclas</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>Todas las teclas</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Cambiar teclas…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>Todo como al principio</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>Como archivo</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>En el archivo de teclas</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>Las letras actúan mientras no escribes. Todas las órdenes están también en la paleta, con tecla o sin ella.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir su carpeta</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Leerlo de nuevo</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>Lo que cambias se guarda en %1, que se puede editar y copiar a otro equipo.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 hace falta para moverse y para escribir. Elige otra tecla.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>Una línea nueva en tu respuesta</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>Volver un paso</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In every list and field</source>
   <translation>En cada lista y campo</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>La línea %2 del archivo no se puede leer, así que valen las teclas de siempre.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>Mover un lead una etapa, con cualquiera de las dos flechas</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>Siguiente elemento de este panel</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>Ninguna orden se llama «%1».</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>Abrir, o pulsar el botón</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Super</source>
   <translation>Super</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Walk through a list</source>
   <translation>Recorrer una lista</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>Lo que se puede hacer con un mensaje</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>sin tecla</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>«%1»: %2 pertenece a «%3», que está antes.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>«%1»: %2 hace falta para moverse y para escribir.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>«%1»: las teclas se escriben como lista, así: ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>«%1»: «%2» no es una tecla.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>«%2» tiene ahora %1 y la perdería.</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>Etiqueta %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>Cambiar esta etiqueta</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 tiene la etiqueta «%2»</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, en algunas</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, marcada</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n conversación tiene la etiqueta «%2»</numerusform>
    <numerusform>%n conversaciones tienen la etiqueta «%2»</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>Crear la etiqueta «%1»</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>Se quita «%2» de %1</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>Se quita «%2» de %n conversación</numerusform>
    <numerusform>Se quita «%2» de %n conversaciones</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>Busca una etiqueta o nombra una nueva</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>Cambiar esta etiqueta</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>Eliminar esta etiqueta</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nombre de la etiqueta</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>Solo tú ves las etiquetas. Cada una tiene una forma además de un color.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>Una etiqueta necesita un nombre.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Ámbar</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>Ya hay otra etiqueta con ese nombre.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>Cruz</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>Rombo</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>Punto</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Anillo</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Cuadrado</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>La etiqueta «%1» se ha eliminado</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triángulo</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>Como el equipo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>La ventana cambia al momento. Las palabras de tus clientes quedan como se escribieron.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>Idioma de la ventana</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>Antes de que se cierre el texto libre</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>Texto libre hasta %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>El texto libre ya se habrá cerrado</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>El texto libre ya se habrá cerrado. Entonces se puede enviar una plantilla.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Hoy más tarde</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>El lunes por la mañana</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Esta tarde</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Mañana por la mañana</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>Sale %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Enviar ahora</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Seguir escribiendo</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, vie 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>Conwerz debe estar abierto entonces; si no, sale en el próximo inicio.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>O cuando tú digas</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Enviar más tarde</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>Prueba · %1</translation>
  </message>
 </context>
 <context>
  <name>LeadPane</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>A test lead of Meta's own tool. It counts nowhere.</source>
   <translation>Un lead de prueba de la herramienta de Meta. No cuenta en ningún sitio.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contactado</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>Eliminar el lead</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Eliminar la nota</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>¿Eliminar este lead para siempre?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>Todas sus respuestas, notas y recordatorios desaparecen de este equipo y no se pueden recuperar. Meta conserva las respuestas del formulario 90 días; Conwerz no las vuelve a pedir.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>En 3 días</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>En una semana</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>En una hora</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Sin recordatorio</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>Notas, solo tú las ves</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Recordarme</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Recordatorio: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>Guardar ficha…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>A mi calendario…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>Por qué se perdió</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escribe una nota</translation>
  </message>
 </context>
 <context>
  <name>LeadTable</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n espera más de 5 min.</numerusform>
    <numerusform>%n esperan más de 5 min.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>Un lead</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>Respondido en %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contactado</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>No dejó número ni dirección</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Mensaje en Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Mensaje en Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>Mensaje en WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta no dice por qué.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>Los leads nuevos reciben respuesta en %1, mediana de 30 días.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>Sin respuesta desde hace %n día</numerusform>
    <numerusform>Sin respuesta desde hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>Sin respuesta desde hace dos días</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>No se tomó nada: esto no es una exportación de Conwerz, o se cambió algo más que las etapas. Lo que Meta cuenta de los leads nunca se combina con otras listas.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Recordatorio</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Recordatorio: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>Etapas y motivos tomados del archivo: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>En conversación</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>Espera desde hace %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>Ganado</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>Ganado %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>Volvió a escribir %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>Querías que se te recordara.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>no marcado</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>lead de prueba</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>marcado</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta no deja que nadie lea los leads de esta página. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>Todavía no hay leads</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>Mostrar como</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>Etapas…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>Aparecen aquí segundos después de que alguien envíe tu formulario.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>Conversaciones que se borrarán de este equipo: %1, con todo lo que escribiste y las claves. Puedes empezar otra en cualquier momento.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>Salir y borrar</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>¿Salir de la tienda de práctica?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>Versión %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>Otro equipo de tu tienda retiró este. No entra nada; Ajustes → Equipos dice qué hacer.</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>Ahora otro equipo recibe tus mensajes.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>Entre %1 y %2 pueden faltar mensajes de WhatsApp, que Meta no cuenta dos veces.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Entre %1 y %2 no llegó al menos %n mensaje. Los de Messenger e Instagram se leyeron de nuevo; WhatsApp no ofrece cómo hacerlo: busca sus mensajes en tu teléfono.</numerusform>
    <numerusform>Entre %1 y %2 no llegaron al menos %n mensajes. Los de Messenger e Instagram se leyeron de nuevo; WhatsApp no ofrece cómo hacerlo: busca sus mensajes en tu teléfono.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>Entre %1 y %2 pueden faltar mensajes: al menos %3. Búscalos en la bandeja de la propia Meta.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>Último contacto: %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta pide a %1 una pausa: lo que espera se envía automáticamente a partir de %2.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>Los mensajes nuevos se retrasan: nuestro servicio de entrega no responde. No se pierde nada.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>Sin red. Todo lo que hay aquí sigue funcionando.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>Algo falló de camino a los mensajes nuevos. Conwerz lo intenta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>El disco está lleno. Los mensajes nuevos esperan y no se pierde nada; haz sitio, por favor.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>El llavero está bloqueado. Desbloquéalo y los mensajes nuevos llegan automáticamente.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>Los clientes de práctica se han parado. Se están iniciando de nuevo.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>El reloj de este equipo va adelantado %1. Conwerz usa la hora del retransmisor; ajusta el reloj, por favor.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>El reloj de este equipo va atrasado %1. Conwerz usa la hora del retransmisor; ajusta el reloj, por favor.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>Lo envió un cliente. Se abre en tu navegador, fuera de Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>¿Abrir este enlace?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>Enlace a %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>Esa no es la frase de contraseña. Inténtalo de nuevo o usa el código de recuperación.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>El llavero ya no contiene la clave de esta tienda. Cierra Conwerz y ábrelo de nuevo.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>El llavero siguió cerrado. Inténtalo de nuevo y escribe su contraseña.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>A los 15 minutos</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>Tras 5 minutos sin tocar nada</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>Al cabo de una hora</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>Prescindir de la frase de contraseña</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>Seguir recibiendo</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>Bloquear automáticamente</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear ahora</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>Al bloquear, todo desaparece de la pantalla y de la memoria de la ventana.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>Los mensajes entran y las respuestas en camino salen. La clave de la base de datos sigue en memoria.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nueva frase de contraseña</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>Nueva frase de contraseña, al menos %n carácter</numerusform>
    <numerusform>Nueva frase de contraseña, al menos %n caracteres</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Descansar</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>Pon primero una frase de contraseña. Después también se pide en cada inicio.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>Poner la frase de contraseña</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>La base de datos está cerrada. Lo que escriben los clientes espera, sellado, en el retransmisor.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>La contraseña de tu llavero, que se bloquea junto con Conwerz. Una frase de contraseña propia también se pediría en cada inicio.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>Qué lo desbloquea</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>Mientras está bloqueado</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>Tu frase de contraseña. También se pide en cada inicio, porque la clave del llavero está envuelta en ella. Si la olvidas, el código de recuperación abre Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>Volver a la frase de contraseña</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz está bloqueado</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>La olvidé: usar el código de recuperación</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>Tus mensajes están aquí, cifrados. Escribe la frase de contraseña para leerlos.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>Tus mensajes están aquí, cifrados. Al desbloquear se pide la contraseña de tu llavero.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>Terminado: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>Borrando lo que pasó de su plazo</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>Si lo detienes, no queda ningún archivo.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>Si lo detienes, aquí no habrá cambiado nada.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>Si lo detienes, no queda nada de ella; las copias anteriores permanecen.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>Si lo detienes, lo leído queda; el resto se lee después, por sí solo.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Haciendo una copia de seguridad</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>Haciendo que todo se pueda buscar de nuevo</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>Leyendo de nuevo lo que una versión anterior no pudo</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Leyendo mensajes anteriores de Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>Leyendo la copia de seguridad</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>Escribiendo el archivo ZIP</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>Puedes seguir trabajando o cerrar Conwerz: el resto sigue en el próximo inicio.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n elegida</numerusform>
    <numerusform>%n elegidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>No elegir ninguna (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>Elegidas: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Destacar</translation>
  </message>
 </context>
 <context>
  <name>MessageDelegate</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Copy Meta's code</source>
   <translation>Copiar el código de Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>Mensajes nuevos</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>Citar en tu respuesta (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Guardar este archivo…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>Cambiar la nota</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copiar texto</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Eliminar la nota</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>Citar en tu respuesta</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>Mañana %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>dddd</source>
   <translation>dddd</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd d 'de' MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd d 'de' MMMM 'de' yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy, HH:mm</source>
   <translation>dddd d 'de' MMMM 'de' yyyy, HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>el %1 a las %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>hoy a las %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>mañana a las %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>Para la carpeta, o para quien lleva tus cuentas.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>Página del mes</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Guardar como PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>El mes siguiente</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>El mes anterior</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>Guardar este nombre</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>Solo tú ves este nombre, en Conwerz. Si lo dejas vacío, vuelve el nombre de Meta.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>¿Cómo llamas a esta persona?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>Tu nombre para esta persona</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>Cliente de %1 ·%2</translation>
  </message>
 </context>
 <context>
  <name>NavItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vistas</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>Vistas y canales</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>Tus propias vistas</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nuevo</numerusform>
    <numerusform>%n nuevos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>Cambiar la nota</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Eliminar la nota</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Solo tú puedes ver esto</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>Nota que solo tú puedes ver</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Solo tú puedes ver esto</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Guardar nota</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>Escribe una nota sobre esta conversación</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>Estás cambiando una nota. Ningún cliente la ve.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>Entendido</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 en %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 en %2, %n nuevo</numerusform>
    <numerusform>%1 en %2, %n nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n comentario nuevo</numerusform>
    <numerusform>%n comentarios nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n lead nuevo</numerusform>
    <numerusform>%n leads nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n mensaje nuevo</numerusform>
    <numerusform>%n mensajes nuevos</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>Un cliente ha escrito en %1.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Amina en Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Responder a %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>Así se ve una notificación de Conwerz.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>Alguien ha escrito. Desbloquea Conwerz para leerlo.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>Se puede responder desde la notificación, donde tu escritorio lo permite.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>Para una pantalla que ven los clientes. También es así mientras Conwerz está bloqueado.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>Oír el sonido de %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>Sin notificaciones ni sonidos a ciertas horas</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>En este escritorio</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>Una notificación por conversación, que desaparece cuando la has leído. Lo que se completa de antes nunca genera una.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>Solo que alguien escribe</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>Solo quién escribe</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Silencio desde</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Horas de silencio</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Silencio hasta</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Mostrar un ejemplo</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>Iniciar Conwerz al iniciar sesión, sin ventana</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>Avisarme cuando alguien escribe</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>Qué muestra una notificación</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>Quién escribe y qué</translation>
  </message>
  <message>
   <source>until</source>
   <translation>hasta</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>La nota se ha eliminado</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Preguntando a Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>Dar de baja…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>Dejar el PIN como está</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>Nuevo PIN de dos pasos</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>Poner un PIN nuevo</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>Poner el PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis cifras</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>Descripción breve, una línea</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>Perfil de empresa</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Elegir una imagen…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>Los clientes la ven en el perfil.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>Tipo de negocio</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Dejarlo como estaba</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>Un campo es más largo de lo que permite WhatsApp.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>Guardar el perfil</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>Segundo sitio web</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Sitio web</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>¿Qué tipo de negocio es?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>Recibirlo por llamada</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta debe saber que este número es tuyo. Envía un código de seis cifras.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>Enviarlo de nuevo</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>Enviar el código por SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis cifras</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>El número está verificado. Tiene un PIN de antes: escríbelo y el número podrá enviar.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>El número está verificado. Al registrarlo podrá enviar; Conwerz inventa un PIN y lo guarda en el llavero.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>Este número también se usa en la app WhatsApp Business y funciona allí y aquí. No necesita registro y no debe recibirlo.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN de dos pasos</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>Una llamada con el código está en camino.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>También en la app del teléfono</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>Belleza</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>Coches</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>Ropa</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>Dado de baja. Ya no envía ni recibe.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Nombre visible</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Educación</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>Entretenimiento</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Caducado</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzas</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>Alimentación</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Salud</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>Hotel</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>No se puede contactar con Meta. No se cambió nada; inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Conversaciones nuevas</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>Sin ánimo de lucro</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>No es un negocio</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>No elegido</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>No registrado</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>No puesto</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>No indicado</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>No verificado</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>Servicios profesionales</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>Servicio público</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>Registrado. Ya puede enviar.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>Restaurante</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>Guardado. Los clientes ya lo ven en WhatsApp.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>Puesto, guardado en el llavero</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>Puesto, desconocido aquí</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>El código está en camino.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>La conexión se cortó, así que Meta puede haberlo hecho. Mira el estado antes de repetirlo.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>El llavero está bloqueado, así que no se pudo guardar el PIN. Desbloquéalo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>El PIN nuevo está puesto en Meta y guardado en el llavero.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Viajes</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN de dos pasos</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>Escribe el PIN del número: seis cifras. Se puso cuando se registró el número anteriormente.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>Verificado. Queda un paso.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp acepta como imagen un JPEG o PNG de 5 MB como máximo. Elige otra.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>Conecta uno en Integraciones. Después están aquí su calidad, sus límites y su perfil.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>Dar de baja</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>¿Dar de baja %1?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>Cómo está cada número en Meta y qué leen los clientes sobre la tienda.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>Deja de enviar y recibir aquí al momento. Meta permite diez registros y bajas en tres días, y pide el PIN en el siguiente.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>No se pudo preguntar a Meta</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>No hay ningún número de WhatsApp conectado</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>Vuelve a abrir esta página dentro de un momento.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Números de WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>Botones para tocar…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>Lista para elegir…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Más para enviar</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>Lugar…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>Respuestas rápidas…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>Una lista para elegir</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Respuesta %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>Botones para tocar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitud</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>Nombre del lugar</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>Respuestas rápidas</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>Enviar un lugar</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Tallas</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>El cliente recibe un mapa con este punto.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>Van con tu texto: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>Texto del botón que abre la lista</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>Escribe primero la pregunta en el campo: va con las respuestas para tocar.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Continuar con Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>A Facebook se le piden exactamente los permisos que esto necesita, y ninguno más. Puedes cambiarlo más tarde.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>Ocultar los permisos</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>Mis páginas pertenecen a un portfolio comercial</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>Ver qué se le pedirá a Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>¿Qué debe hacer Conwerz por ti?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n llamada desde %1</numerusform>
    <numerusform>%n llamadas desde %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>Un modelo que redacta se añade solo mientras tengas uno activado, y solo ese. Cualquier otra dirección se rechaza antes de enviar nada. No hay telemetría.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>Un modelo en este equipo</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Pedir a Meta que avise de los mensajes nuevos</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>Preguntar el nombre de un cliente</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>Comprobar que una conexión funciona</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz puede contactar con %1, los servidores de imágenes de Meta (%2), su propio servicio de entrega y, donde esta compilación tiene uno, su servidor de actualizaciones.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>Redactar con un modelo</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>Encontrar tus páginas, cuentas y números</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>Devolver permisos</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>Buscar una versión nueva</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, imágenes y archivos</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>Nuestro servicio de entrega</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>Nuestro servidor de actualizaciones</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imágenes y archivos</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>Leer conversaciones de nuevo</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>Recibir lo que espera para ti</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>Decir qué cuentas recibe este equipo</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>Enviar tus respuestas</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>Números de WhatsApp y su perfil</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>Plantillas de WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>Tu proveedor de IA</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>Cada dirección con la que Conwerz ha contactado, cuántas veces y para qué.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>Nada ha salido de este equipo</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>Cuando haya una tienda conectada, cada llamada se cuenta aquí.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Lo que sale de este equipo</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Órdenes</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>Nada se llama «%1»</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>Órdenes y personas</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>Salta a una persona o haz algo</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>elegir</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>lo hace</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>muestra todas las teclas</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>Otro equipo de tu tienda lo retiró, así que aquí se borró todo lo de la tienda. Allí sigue.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>Todo está borrado</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>En este equipo no queda nada de tu tienda.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Este equipo fue retirado</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 está copiado</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>Copiar la fila %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>No se pudo devolver %1: en este equipo no hay ningún inicio de sesión. Conecta primero de nuevo.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>No se pudo devolver %1: el llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>Devolviendo %1 a Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Concedido</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Comentarios de Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Estadísticas de Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Mensajes de Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>Meta tiene %1 de vuelta. Lo que lo necesitaba se ha detenido.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>El diálogo propio de Meta te lo pide. Hace falta para: %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>No pedido</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>No hace falta</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Aún no usado</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>Aquí no hay nada guardado con él.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>Guardado aquí con él: %1. Se queda aquí: %2 Al desconectar se borra al momento.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>¿Desactivar %1?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>¿Activar %1?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>Esto deja de funcionar: %1. El permiso se devuelve a Meta al momento.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>cuentas que pertenecen a un negocio</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>elegir una página</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>contadores del panel</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>leads</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>conversaciones antiguas de Messenger</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>respuestas privadas a comentarios</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copiar la tabla</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>Datos a los que accede</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>Cada permiso que Conwerz pide a Meta y qué pasa con los datos.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Último uso</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>Permiso, y por qué lo necesitamos</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permisos</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>Guardado, y cuánto tiempo</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>Al desactivar un permiso se devuelve a Meta, y antes se dice qué se detiene y qué hay guardado aquí.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 es otra persona</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 es la misma persona…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>¿La misma persona?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>Sí…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 y %2 son una sola persona</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 es ahora una sola persona</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n mensaje</numerusform>
    <numerusform>%n mensajes</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>Respondido en</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>Unida con %1 desde %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>El mismo valor en un campo tuyo</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>El mismo nombre</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>El mismo nombre en el formulario con este número</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>El mismo número de teléfono</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>El mismo nombre de usuario</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>Hace demasiado tiempo para poder deshacerlo</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>El campo «%1» se ha eliminado</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>Ya hay uno con este nombre, o ya hay ocho.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>Siguen siendo dos personas</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>De nuevo dos personas</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>Escribe desde %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>alguien sin nombre</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>hasta %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>Añadir un campo…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>Cambiar el campo %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>Escribe algo</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>Acerca de esta persona</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquear…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Llamarla de otro modo…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Olvidar a esta persona…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Etiqueta…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como no leída</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>No es spam, dejarla entrar</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Destacar</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>No destacar</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>Nota, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>Sobre %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>Añadir una etiqueta…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquear…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>Cerrar la ficha</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>Campos tuyos</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Olvidar a esta persona…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Olvidar…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Guardado en este equipo</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Dejar entrar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>Nota sobre esta persona</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>Solo tú ves esto</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>Abrir el lead</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imágenes y archivos</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Guardar esta conversación…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>Deshacer: %1</translation>
  </message>
 </context>
 <context>
  <name>PersonSent</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>No longer available</source>
   <translation>Ya no está disponible</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>Foto, cargando</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>Foto, ya no está disponible</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>AI</source>
   <translation>IA</translation>
  </message>
  <message>
   <source>About Conwerz</source>
   <translation>Acerca de Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoría</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Respuestas automáticas</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Copia de seguridad</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Equipos</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Bandeja</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integraciones</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permisos</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Respuestas guardadas</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Código de recuperación y clave</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Conservación</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Visto y escribiendo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Tienda</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>Datos de la tienda</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Lo que sale de este equipo</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Números de WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Volver a la lista (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>Comentarios desactivados</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>Comentarios activados</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>Comentarios en esta publicación</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Abrir en Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>Solo comentarios de Instagram. Los permisos de Conwerz no cubren los comentarios en páginas de Facebook.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Publicaciones</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Buscar comentarios</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>Sin comentarios en esta publicación</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>Todavía no hay comentarios</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>Salir y borrar…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>Hacer que pase algo…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>Práctica: no se envía nada</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>%1 por ciento hecho</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>No citar (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>conectando</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>no recibe</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>recibe</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>Ponerla junto a la respuesta</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Grabando</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>Grabando, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Desechar</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>Una clave se puede cambiar mientras no haya frase de contraseña. Prescinde de ella en la página Bloqueo, cambia la clave y vuelve a ponerla.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>Cambiar la clave de entrega</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Cambiar la clave</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>¿Cambiar la clave?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Cambiar la clave…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>Al cambiar la clave se cifra de nuevo cada página. Hazlo cuando alguien pueda haber copiado el llavero de este equipo. El código de recuperación sigue siendo el mismo.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Todas sus personas son inventadas y se puede empezar de nuevo en cualquier momento.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Conservar este</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>Mira primero a tu alrededor: nadie más debería ver esta pantalla.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>Crear otro código</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>Crear otro código…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>¿Crear otro código de recuperación?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperación</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Código de recuperación y clave</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Mostrar el código</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>Mostrar el código…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>¿Mostrar el código de recuperación?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>La clave de la base de datos</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>La clave de entrega</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>La bandeja se cierra mientras se cifra de nuevo cada página; con muchos mensajes tarda un minuto. No se pierde nada si se interrumpe.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>La tienda de práctica no tiene código de recuperación</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>Las palabras de tu papel ya no abrirán nada, salvo las copias de seguridad hechas hasta ahora. Las nuevas se muestran enseguida.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>Mientras tu equipo está apagado, los mensajes esperan sellados con una segunda clave del llavero. Cámbiala también cuando alguien pueda haber copiado el llavero. No se pierde ningún mensaje.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>Quien tenga estas palabras y los archivos de este equipo puede leer tus mensajes. Guárdalas donde guardas los contratos.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>Tus mensajes están cifrados con una clave del llavero de este equipo. Doce palabras en papel los abren si se pierde el llavero.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryScreen</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>Lo he anotado</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>Escribe estas palabras en papel, en este orden. Si se pierde el llavero de este equipo, vuelven a abrir tus mensajes. Nadie más las tiene.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Tu código de recuperación</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Dirección del retransmisor</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>Invitación, si el retransmisor la pide</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>No se pudo guardar: puede que el disco esté lleno. Haz sitio e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>Debe empezar por https://. Solo un retransmisor en este mismo equipo puede usar http://.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta envía los mensajes a un servidor siempre encendido: el retransmisor. Los sella para este equipo y los guarda hasta que los tiene. Esta versión no indica ninguno, así que escribe la dirección del tuyo.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>Esto no es una dirección. Es algo como https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>Escribe solo la dirección, sin nada detrás.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>Usar este retransmisor</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>¿Qué retransmisor debe recibir para ti?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>Desde ahora no recibe nada, y lo que le espera en el retransmisor desaparece.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>Lo borra todo en cuanto se conecta a internet.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>Tiene otro código de recuperación, así que allí pregunta si debe borrarlo todo.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>Está perdido o robado</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>Sigue en buenas manos</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Retirarlo</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>Retirando…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>Lo que tiene sesión iniciada aquí termina en Meta al momento, para los dos equipos. Inicias sesión de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>Caracteres restantes: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privado</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Público</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>Quién puede leerlo</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>Elegir otro archivo…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Elegir la copia…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Restaurar esta copia</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>Sustituye a la tienda que está abierta aquí. No se cambia nada hasta comprobar que la copia está completa. La frase de contraseña no viene con ella: ponla de nuevo después.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia de seguridad</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>Tus mensajes vuelven como estaban. Después conecta de nuevo: este equipo toma el relevo y el anterior deja de recibir.</translation>
  </message>
 </context>
 <context>
  <name>ResultTile</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message>
   <source>%1: %2. Stored: %3. Going by this time tomorrow: %4</source>
   <translation>%1: %2. Guardado: %3. De aquí a mañana a esta hora se va: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n mes</numerusform>
    <numerusform>%n meses</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>Mientras uses Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoría</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz mira cada hora qué ha pasado su plazo.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>Las notas propias de Conwerz, sin nada sobre clientes</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>Nombres de clientes, tus notas y etiquetas</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>Contadores diarios</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>Avisos que esta versión aún no puede leer</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Los mensajes de más de %n día se borran y no se pueden recuperar: %1 en este momento.</numerusform>
    <numerusform>Los mensajes de más de %n días se borran y no se pueden recuperar: %1 en este momento.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>Mensajes, imágenes y archivos</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>Nombres e identificadores de tus páginas, cuentas y números</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>Personas que uniste, como eran antes</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>Comprobantes de lo desconectado</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>Comprobantes de lo borrado</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>La próxima revisión es a las %1.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>Hasta desconectar</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>Hasta que se va su último mensaje</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>Hasta que los elimines</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>Tus ajustes, respuestas guardadas y datos de la tienda</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>Borrar lo más antiguo</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>Conservar mensajes durante</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>¿Conservar los mensajes durante %n día?</numerusform>
    <numerusform>¿Conservar los mensajes durante %n días?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlos</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>Todavía no se ha borrado nada. Cada vez que algo se borra, Conwerz lee después todo el archivo y anota aquí lo que encontró. Un comprobante contiene números, nunca contenido.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>Nada se conserva más de lo que dice la tabla de permisos. Para los mensajes puedes elegir un tiempo más corto.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>Las imágenes, los archivos, los borradores y la búsqueda se van con sus mensajes. Los comentarios se conservan 90 días, elijas lo que elijas aquí.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Comprobantes</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Conservación</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>Qué hay guardado y hasta cuándo</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 de aquí a mañana</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>En Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>Una regla nueva</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Cambiar la regla</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>Horas sin respuesta</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>Guardar y mirar la semana pasada</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Entonces</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuando</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>Palabras, separadas por comas; precio* encuentra también precios</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>precio, cuánto cuesta</translation>
  </message>
 </context>
 <context>
  <name>RuleTrial</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Dejarla desactivada</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>Activarla</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>¿Activar esta regla?</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n vez en el último mes</numerusform>
    <numerusform>%n veces en el último mes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n vez no habría escrito nada, porque no escribe a nadie dos veces al día.</numerusform>
    <numerusform>%n veces no habría escrito nada, porque no escribe a nadie dos veces al día.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>Un mensaje tiene ciertas palabras</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>Entra un lead nuevo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>Cualquier comentario</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>Elige qué se debe hacer.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>Indica un número de horas, hasta 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>Ocultar el comentario</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horas</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>En los últimos siete días habría actuado %n vez.</numerusform>
    <numerusform>En los últimos siete días habría actuado %n veces.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>En los últimos siete días no habría tenido nada que hacer.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>Se habría tratado de %n persona.</numerusform>
    <numerusform>Se habría tratado de %n personas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>Mover a una etapa</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>Indica al menos una palabra.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>Indica la etiqueta.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>Ni una vez en el último mes</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Avisarme</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>Una de tus reglas te pide que mires</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>Poner una etiqueta</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Responder en público</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>Alguien comenta una publicación</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>Alguien espera demasiado</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>Alguien escribe por primera vez</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>Las mismas palabras por tercera vez en un día</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>Cuando un comentario tiene un enlace</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>Cuando un comentario dice %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>Cuando entra un lead nuevo</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>Cuando nadie ha respondido en %n hora</numerusform>
    <numerusform>Cuando nadie ha respondido en %n horas</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>Cuando alguien comenta una publicación</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>Cuando alguien comenta lo mismo por tercera vez en un día</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>Cuando alguien escribe %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>Cuando alguien escribe por primera vez</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>Cuando pones la etiqueta %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>Con un enlace</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>Con ciertas palabras</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>Escribe el texto que se debe enviar.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>Escribirle en privado</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>Pones una etiqueta</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>responder %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>ocultar el comentario</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>poner la etiqueta %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>moverlo a %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>avisarme</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>responder en público %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>posponerla %n hora</numerusform>
    <numerusform>posponerla %n horas</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>escribir en privado %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>«%1»</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Cambiar: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>Eliminar: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Regla nueva</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>Ninguna regla escribe a la misma persona dos veces al día, ni cuando el plazo de respuesta ha vencido.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>Cuando pasa algo, Conwerz hace lo mismo que harías tú: responder, etiquetar, ocultar, posponer. Antes ves lo que una regla habría hecho la semana pasada.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>Una vista necesita un nombre.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>Ya hay otra vista con ese nombre.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>La vista «%1» se ha eliminado</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>Esta línea no dice a quién se refiere.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>Cambiar esta vista</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>No se encontró nada para «%1»</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Tú: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>una etiqueta tuya</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>una foto, un mensaje de voz, un enlace</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>una respuesta no se entregó</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>antes de un día: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>files</source>
   <translation>archivos</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>desde un día</translation>
  </message>
  <message>
   <source>links</source>
   <translation>enlaces</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>aún sin leer</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>fotos</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lugares</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>pospuesta</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>spam, o bloqueado</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>destacada</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>stickers</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>el canal por el que llegó</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vídeos</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>mensajes de voz</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>te espera</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>en espera (waiting), sin leer (unread), hecha (done)</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>quién lo escribió: un nombre, o me si fuiste tú</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>el plazo de respuesta vence pronto</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Vaciar la búsqueda (Esc)</translation>
  </message>
 </context>
 <context>
  <name>SearchHint</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>SearchPart</name>
  <message>
   <source>Keep as a view</source>
   <translation>Guardar como vista</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>desde ahora está en la barra</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>Un número no puede escribirse a sí mismo.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>Una parte de la plantilla nueva es demasiado larga.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>Otro programa, a menudo Business Suite de Meta, está a cargo de esta conversación. Responde allí.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>A Conwerz no se le dio el permiso para esto. Conecta de nuevo y deja marcadas todas las casillas.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>Conwerz se eliminó de esta cuenta de Facebook. Conecta de nuevo para continuar.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook quiere que se confirme algo antes. Inicia sesión en facebook.com y luego conecta de nuevo.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram no deja que Conwerz vea los mensajes. En la app de Instagram: Configuración, Mensajes y respuestas a historias, Controles de mensajes, Herramientas conectadas, y activa Permitir acceso a los mensajes.</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>Muchos mensajes a una persona en poco tiempo. Conwerz envía el resto un poco más tarde.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta pide una pausa. Conwerz continúa automáticamente.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>No se puede contactar con Meta. La respuesta sale automáticamente.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta no pudo cobrar a la cuenta. Revisa su forma de pago.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta no pudo enviar el código a este número.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta no pudo aceptar este archivo. Prueba con otro.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta no entendió a Conwerz. Comunícanos el código que se muestra.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta ya no encuentra a esta persona. Puede que haya cerrado su cuenta.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta ha bloqueado esto para la cuenta durante un tiempo. Mira en Business Suite, Calidad de la cuenta.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta aún no ha aprobado el nombre visible del número.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta ya tiene esto.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>Meta tiene problemas en este momento. Conwerz lo intenta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta ya no acepta la conexión. Conecta de nuevo.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta pausó esta plantilla porque a la gente no le gustó. Elige otra.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta lo rechazó por un motivo que Conwerz no conoce. Se muestran el código y el rastro.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta desactivó esta plantilla para siempre. Elige otra.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>Las normas de Meta no permiten este texto en una plantilla.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>Algo entre este equipo y Meta respondió en lugar de Meta: un proxy, o el wifi de un hotel.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>Se cambió la contraseña de Facebook, así que Meta terminó la conexión. Conecta de nuevo.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>El PIN fue incorrecto demasiadas veces. Inténtalo más tarde.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>La cuenta tiene tantas plantillas como permite Meta.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>El código no es correcto.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>La conexión se cortó al enviar. Puede que Meta lo tenga: mira antes de enviarlo de nuevo.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>La conexión con Meta ha caducado. Conecta de nuevo.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>El cliente escribió hace más de 24 horas. WhatsApp ahora solo acepta una plantilla.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>El cliente escribió hace demasiado tiempo. Podrás responder cuando vuelva a escribir.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>El formulario de esta plantilla está bloqueado.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>El formulario de esta plantilla se envió demasiadas veces esta hora.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>El encabezado, el texto o el pie de la plantilla nueva contiene algo que Meta no permite ahí.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>La plantilla nueva tiene demasiados campos para su longitud, o empieza o termina con uno.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>El PIN de dos pasos del número no es correcto.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>La persona que conectó esta cuenta ya no tiene un rol en ella. Conecta con alguien que lo tenga.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>La historia ya no está disponible.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>Los valores no encajan en la plantilla. Rellena todos los campos.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>Esta cuenta de Instagram no se puede usar: debe ser una cuenta profesional vinculada a la página.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>Esta cuenta no puede escribir a personas de ese país.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>Este es un número de prueba: solo puede escribir a las personas de su lista.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>Esto ya no está, o Conwerz no puede verlo.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>Este tipo de mensaje no se puede enviar así.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>Este número no está registrado. Conéctalo de nuevo.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>Este número se registró demasiadas veces. Meta lo permite diez veces en tres días.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>Este número se quitó hace un momento: espera cinco minutos.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>Esta persona no puede recibir mensajes en este momento.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>No se pudo bloquear ni desbloquear a esta persona.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>Esta persona no muestra su nombre ni su foto.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>Esta persona no quiere ofertas tuyas.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>El WhatsApp de esta persona se configuró de nuevo. Asegúrate de que sigue siendo ella y envía otra vez.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>Esta plantilla no existe en este idioma, o aún no está aprobada.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>Este texto es demasiado largo. Acórtalo o envíalo en dos.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>Esto se publicó antes de que la cuenta fuera profesional, así que Meta no tiene cifras.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>Demasiadas personas denunciaron o bloquearon mensajes de este número. No envíes ofertas por ahora.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp solo bloquea a quien escribió en las últimas 24 horas. Lo hará en cuanto vuelva a escribir.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp no puede entregar a esta persona y no dice por qué: no tiene WhatsApp, su app es antigua, no aceptó las condiciones nuevas o te bloqueó.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp retuvo esta oferta para que la persona no reciba demasiadas.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp envía este tipo de mensaje solo a un número de teléfono, y el de esta persona no se conoce.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>Con estos valores, la plantilla queda demasiado larga.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas de los ajustes</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>Todos los ajustes</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>Mensajes recibidos, comentarios debajo de tus publicaciones y formularios rellenados.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>Dónde escribe la gente</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>Un cuenco cuesta 24 €, un juego de cuatro 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Lo demás</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>Todo es apto para lavavajillas.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>Nuestro taller está en la calle Feria 12, Sevilla.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Precios</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>Estamos de lunes a viernes, de 9 a 18 h.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>Grabamos nombres; tarda dos semanas.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>Enviamos a toda Europa en 3 a 5 días, por 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>Qué vendes</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Dónde estás</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>Puedes pagar con tarjeta, por transferencia o en la tienda.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>Puedes devolver cualquier cosa en 30 días.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>Datos de la tienda</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>Lo que cuentas a los clientes una y otra vez, una frase por línea. Conwerz sugiere la línea que responde y no envía nada automáticamente, salvo que lo permitas en IA.</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>Bloqueo</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>Bloqueada solo en Conwerz: puede seguir escribiendo y no lo nota.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>Se está pidiendo a WhatsApp que la mantenga lejos.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>Se está pidiendo a WhatsApp que la deje entrar de nuevo.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>Has bloqueado a esta persona en WhatsApp: ninguno puede escribir al otro. Déjala entrar para cambiarlo.</translation>
  </message>
 </context>
 <context>
  <name>SnoozePopup</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A time to come: 2d, 16:30, mon 9:00, 2026-12-24</source>
   <translation>Un momento futuro: 2d, 16:30, lun 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Otro momento</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>Otro momento: 3h, 16:30, vie 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>Posponer hasta</translation>
  </message>
 </context>
 <context>
  <name>StageColumn</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>StagesQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>Guardar estos nombres</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>Su orden y su significado se mantienen: un lead en la cuarta está ganado, en la quinta está perdido. Si lo dejas vacío, vuelve el nombre habitual.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>¿Cómo llamas a las etapas?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>Tu nombre para «%1»</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>Un colega responde en Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>Una conversación de antes</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>Un cliente con un número nuevo</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>Un cliente sin nombre</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>Un cliente sin número de teléfono</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>Se anula un mensaje</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>Se anula un mensaje y Meta no avisa a nadie</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Una foto</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>Una pregunta debajo de una publicación</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>Una pregunta que pide una respuesta larga</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>Un mensaje de voz</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>Un álbum de seis fotos</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>Una respuesta a una historia</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>Cada webhook llega dos veces</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>Los mensajes llegan en orden equivocado</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta pide una pausa</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta olvida avisar de un mensaje</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta pausa una plantilla</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta rechaza la próxima respuesta por un motivo que no conocemos</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>Un número brasileño, escrito de dos maneras</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Fotos en Instagram que solo se miran</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>Lugares, contactos, pedidos, formularios y lo que solo muestra un teléfono</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>Mostrar cada permiso en uso</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>Alguien que escribió hace 25 horas</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>Alguien que escribió hace ocho días</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>Hacer que pase algo</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>Sugerencia, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>Pedirlo a Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>Devolverlo</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>Elige un PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Elige una imagen</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>Elige un vídeo</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>Ejemplo para el final de la dirección de «%1»</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>Ejemplo para {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>Cambiar %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Eliminar %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>Todas las plantillas (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Preguntando a Meta por las más recientes</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elegir un archivo</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Elegir una plantilla</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Elegir otro archivo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>Buscar una plantilla</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>Aquí no hay plantillas. Escribe una en Ajustes, Plantillas.</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>Enviar la plantilla</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>El cliente lee: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>por ejemplo %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>Sobre el texto va un documento. Elige uno.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>Sobre el texto va una imagen. Elige una.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>Sobre el texto va un vídeo. Elige uno.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>Final de la dirección del botón</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>Esto no es un documento: la plantilla se aprobó con uno.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>Esto no es una imagen: la plantilla se aprobó con una.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>Esto no es un vídeo: la plantilla se aprobó con uno.</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>Valor %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>Una plantilla nueva</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Sobre un pedido</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Sobre el texto</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>Enviándose a revisión</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>Botones, uno por línea: el texto, y luego una dirección o un número si abre alguno</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>Cambiar la plantilla</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>Seguir el paquete https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>Pie, si lo hay</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>Encabezado, si lo hay</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>Los revisores de Meta miran uno. Con cada mensaje eliges el suyo.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Los revisores de Meta lo leen</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>Nombre, solo para ti y para Meta</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>Enviar a revisión</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>Texto, con {{1}}, {{2}} … donde va un valor</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>El cliente lee: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>pedido_listo</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>Un botón tiene hasta 25 caracteres. Una dirección empieza por https:// y lleva {{1}} solo al final; como máximo dos direcciones y un número.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Sobre un pedido</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivada</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>Eliminándose</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>Elige el archivo del encabezado: los revisores de Meta miran uno parecido.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Eliminada</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>Los campos se numeran desde 1: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>Gratis mientras duran las 24 h del cliente.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>Da un ejemplo para cada campo: los revisores de Meta lo necesitan.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>El encabezado y el pie tienen una línea cada uno, sin campos.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>En un estado que Conwerz no conoce</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>En apelación</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta cobra su precio de autenticación por cada mensaje.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta cobra su precio de marketing por cada mensaje.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta cobra su precio de utilidad por cada mensaje.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta la considera abusiva.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta la considera promocional para su categoría.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta considera que su categoría es incorrecta.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta considera que su formato es incorrecto.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta puede cobrar por cada mensaje.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta la considera una estafa.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Motivo de Meta: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>Ábrela en tu teléfono: contiene una parte que Conwerz no puede enviar</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>Por encima del límite</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Pausada por Meta</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>Calidad alta</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>Calidad baja</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>Calidad media</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Código de acceso</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Desactivada por Meta</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>El nombre solo lleva minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>El texto está vacío.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>El texto no debe empezar ni terminar con un campo.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>Hay demasiados campos para tan pocas palabras.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>Esta persona no quiere más ofertas</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>Hasta 1024 caracteres para el texto, 60 para el encabezado y el pie.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Preguntando a Meta por las más recientes</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>¿Eliminar %1?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>Eliminar la plantilla</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta la elimina en este idioma. Durante 30 días ninguna otra plantilla puede llevar su nombre.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>No hay ningún número de WhatsApp conectado</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>Todavía no hay plantillas</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>Las plantillas pertenecen a una cuenta de WhatsApp. Aparecen aquí cuando hay una conectada.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Textos aprobados por Meta, para clientes de WhatsApp que escribieron hace más de 24 h.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Escribir una plantilla</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>Escribe una y Meta la revisa, casi siempre en minutos.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>Sobre esta persona</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Volver a la lista (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>Etiqueta %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Más sobre %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Destacar</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>No destacar</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>se responde en Business Suite de Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>se responde en otro programa</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>Conversación con %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>Mensajes, el más reciente al final</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Cerrar la búsqueda (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>Más reciente (Abajo)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>Más antiguo (Arriba)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Buscar en esta conversación</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · impreso %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Anulado por el cliente y borrado aquí</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n sin leer</numerusform>
    <numerusform>%n sin leer</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Abrir Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 vuelve: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 está de nuevo entre las demás</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1: bloqueo puesto</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1: hecha</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>%1: ya no está pospuesta</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>%1: ya no está destacada</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>%1: abierta de nuevo</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>%1: leída</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1: spam desde ahora</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>%1: destacada</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>%1: sin leer</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n conversación</numerusform>
    <numerusform>%n conversaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n conversación ha vuelto</numerusform>
    <numerusform>%n conversaciones han vuelto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n conversación está hecha</numerusform>
    <numerusform>%n conversaciones están hechas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n conversación ya no está pospuesta</numerusform>
    <numerusform>%n conversaciones ya no están pospuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n conversación ya no está destacada</numerusform>
    <numerusform>%n conversaciones ya no están destacadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n conversación está abierta de nuevo</numerusform>
    <numerusform>%n conversaciones están abiertas de nuevo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n conversación está leída</numerusform>
    <numerusform>%n conversaciones están leídas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n conversación es spam desde ahora</numerusform>
    <numerusform>%n conversaciones son spam desde ahora</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n conversación está destacada</numerusform>
    <numerusform>%n conversaciones están destacadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n conversación está sin leer</numerusform>
    <numerusform>%n conversaciones están sin leer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n conversación vuelve: %2</numerusform>
    <numerusform>%n conversaciones vuelven: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n persona está bloqueada</numerusform>
    <numerusform>%n personas están bloqueadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>Antes de que venza el plazo de respuesta</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>Traer de vuelta ahora</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Hoy más tarde</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>La semana que viene</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>Nada puede estar sin leer donde tú escribiste lo último</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Esta tarde</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Mañana por la mañana</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>Abrir con el código</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar una copia…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Guardar lo que se pueda leer</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Usar el código de recuperación</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>No se pudo escribir %1 allí. Elige otra carpeta.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>Se pudo leer %n mensaje. Conversaciones: %1. Lo que falta se está trayendo de nuevo de Messenger e Instagram; WhatsApp no ofrece cómo hacerlo.</numerusform>
    <numerusform>Se pudieron leer %n mensajes. Conversaciones: %1. Lo que falta se está trayendo de nuevo de Messenger e Instagram; WhatsApp no ofrece cómo hacerlo.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>Un archivo de ajustes de este equipo tiene un error. No se sabe qué prohíbe, así que Conwerz no abre nada.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>Falta una parte de la clave</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>Se pudo leer %n mensaje. Conversaciones: %1.</numerusform>
    <numerusform>Se pudieron leer los %n mensajes. Conversaciones: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Permite que Conwerz use el llavero y luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>Pide a tu administrador que ejecute conwerz doctor, que indica el error.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz no encuentra ningún llavero</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz no conoce el llavero de este sistema</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz guarda sus claves en el llavero de tu escritorio, y ningún programa de esta sesión ofrece uno.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz guarda sus claves en el llavero de tu escritorio, y esta sesión no tiene: se inició sin sesión de escritorio.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz guarda sus claves en el llavero de tu sistema, y no se pudo consultar.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz guarda sus claves en el llavero de tu sistema, y algo va mal en él.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz funciona en escritorios Windows, macOS y Linux.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>Escribe tu código de recuperación: abre estos mensajes y pone su clave en este llavero.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>Escribe tu código de recuperación: la clave vuelve al llavero y todo queda como antes.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libera espacio y luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>Instala e inicia GNOME Keyring o KWallet, o activa su Secret Service, y luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>Instala la última versión e inicia esa.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>Está completa, pero el disco o el llavero no la aceptó. Lo que había aquí está como antes. Haz sitio, desbloquea el llavero y restáurala de nuevo.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>Inicia sesión en tu escritorio como siempre y abre Conwerz desde allí.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>No hay ningún llavero en marcha</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>No se pudo leer ni su primera página, así que no se pudo salvar ningún mensaje. El archivo se dejó como estaba.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>No se pudo leer nada del archivo dañado</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>No se guardó nada</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>Restaura una copia de seguridad. Si no la hay, empieza de nuevo: el archivo se aparta, y Meta aún tiene lo reciente.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>Restaura el llavero desde una copia de seguridad, o usa tu código de recuperación.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>Guarda lo que se pueda leer: el archivo dañado se aparta, y lo que falta se pide de nuevo.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>Configura GNOME Keyring o KWallet con una contraseña y luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>La copia de seguridad no se restauró</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>El disco está lleno</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>El archivo con tus mensajes no se abrió. Se dejó intacto.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>El archivo con tus mensajes está dañado</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>La clave no abre tus mensajes</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>La clave es correcta, pero no se pueden leer partes del archivo. Casi siempre se debe a un disco que falla. Conwerz ha dejado de escribir en él.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>La clave de tus mensajes ha desaparecido</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>El llavero no responde</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>El llavero no funciona</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>El llavero aún no tiene contraseña</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>El llavero contiene una clave, pero no la que cifró estos mensajes. El archivo se dejó intacto.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>El llavero está bloqueado</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>El llavero está abierto, pero la entrada de Conwerz está incompleta. Tus mensajes se dejaron como estaban.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>El llavero está abierto, pero no entregó la clave de Conwerz.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>El llavero dijo que no</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>El llavero configurado aquí dejaría tus claves legibles en el disco, así que Conwerz no lo usa.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>No queda espacio para guardar mensajes. No se pierde nada: lo que escriben los clientes espera en el retransmisor.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>Estos mensajes son de un Conwerz más nuevo</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>Los abrió por última vez una versión posterior a esta. El archivo se dejó intacto.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>Este llavero no protege nada</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>Inténtalo de nuevo y elige una contraseña para él. Sin ella, Conwerz no guarda nada legible.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>Inténtalo de nuevo y escribe la contraseña del llavero.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>Inténtalo de nuevo y escribe la contraseña del llavero. Suele ser la misma con la que inicias sesión.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>Inténtalo de nuevo. Si no ayuda, cierra la sesión y vuelve a iniciarla.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>Inténtalo de nuevo. «conwerz doctor» en una terminal dice más.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>Sin llavero, Conwerz tendría que dejar tus claves legibles en el disco, así que no se inicia.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>No se pueden leer los ajustes de tu administrador</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>Tu escritorio pidió una contraseña para un llavero nuevo, y la pregunta se cerró.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>Tus mensajes están aquí, cifrados, pero el llavero ya no contiene su clave. Conwerz no crea otra, para que no se pierda nada.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>Tus mensajes están aquí, cifrados. La clave está en el llavero, y este no se abrió: la contraseña era incorrecta o la pregunta se cerró.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>Tus mensajes están aquí, cifrados. Su clave está en el llavero, y el llavero siguió cerrado.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>No se pueden abrir tus mensajes</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>¿Cerrar antes de anotar el código?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>Sin estas palabras nadie podrá volver a abrir tus mensajes si se pierde el llavero de este equipo.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>Buscando una versión nueva…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>Nadie ha buscado todavía una versión nueva.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>El disco está demasiado lleno para la versión nueva. Haz sitio y vuelve a buscar.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>La versión nueva no arrancó, así que se usa de nuevo la anterior, con todos tus datos. Se ofrecerá una versión posterior.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>La tienda de práctica no accede a ninguna red, así que no busca actualizaciones.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>El servidor de actualizaciones no responde. Vuelve a buscar cuando tengas conexión.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>Esta compilación no tiene servidor de actualizaciones.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>Se está descargando la versión %1.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>La versión %1 está aquí y verificada. Se usa desde el próximo inicio.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>Hay una versión %1.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>Hay una versión %1. Las actualizaciones de tu sistema la instalan.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>Lo que dice el servidor de actualizaciones está caducado. Revisa la fecha de este equipo y vuelve a buscar mañana.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>Lo que envió el servidor de actualizaciones no es auténtico, así que no se usó nada. Vuelve a buscar más tarde; si sigue igual, díselo a quien te dio Conwerz.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>Quien administra este equipo ha desactivado las actualizaciones.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>Tienes la versión más reciente.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Buscar versión nueva</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>Buscar una vez al día</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Actualizaciones</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>Reproducir el vídeo</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, en pausa</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>Anterior (Izquierda)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Ampliar (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>Siguiente (Derecha)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Cargando</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>Ya no está disponible</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>Reproducir el vídeo (Espacio)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>No hay ningún micrófono conectado a este equipo</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>No se puede usar el micrófono. Mira si tu sistema lo permite.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>mensaje de voz</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>Ya no está disponible</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>Velocidad %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>Mensaje de voz, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>Mensaje de voz, cargando</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>Mensaje de voz, ya no está disponible</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram y WhatsApp
en una sola ventana.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>Claro que sí. ¡Con mucho gusto!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>Dejar esta palabra como está</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Ortografía</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>quedan %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>Aceptó recibir mensajes tuyos</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>Respondió a tu historia</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>Como persona, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>Pregunta por un producto</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Enviándose</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>Vino por tu anuncio</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>Vino por tu enlace</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>Eligió entre tus botones</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>Rellenó tu formulario</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>Formulario, rellenado</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>Tiene un número de teléfono nuevo</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>Vinculó su cuenta con tu tienda</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>Te mencionó en su historia</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>No entregado</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Leído</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>Configuró WhatsApp de nuevo, quizá en otro teléfono</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>Publicación compartida</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>Algo para abrir en tu teléfono</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>Sticker</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Para elegir</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>No se sabe si llegó</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>Desvinculó su cuenta de tu tienda</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>Mensaje de voz</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Esperando el envío</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>No quiere más ofertas</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>Vuelve a querer ofertas</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Retenido por Meta</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WorkSheet</name>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>Ahora mismo nada tarda. Las copias de seguridad, las exportaciones, la lectura de mensajes anteriores y las purgas muestran aquí por dónde van.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En marcha</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>Lo que escribes</translation>
  </message>
 </context>
</TS>
