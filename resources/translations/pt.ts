<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
   <translation>Um computador da sua própria rede não tem certificado. Use este computador.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>Um modelo de IA que não está neste computador precisa ser acessado por https.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>A IA passou para você: nada nas suas informações responde a isso</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>A IA passou para você: o modelo de IA não respondeu</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>A IA passou para você: pediram uma pessoa</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>A IA passou para você: enviaram mais do que palavras</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>A IA passou para você: isto parece uma reclamação</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>A IA pode responder aqui sozinha</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>Respondeu sozinha</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>Fez rascunho</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Passou para você</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>Escreva o nome do modelo de IA, como o servidor o chama.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>Escreva o nome do provedor.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sem resposta</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>Nenhum modelo de IA está ativado. Em Configurações, IA, você escolhe qual faz os rascunhos.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>Nada nas informações da sua loja responde a isso.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>A caminho</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>Ultrapassado</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>O cliente não escreveu palavras que possam ser respondidas.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>O rascunho tinha um link que não está nas suas informações e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>O rascunho tinha um número que não está nas suas informações e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>O rascunho tinha um endereço que não está nas suas informações e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>O rascunho citava um preço que não está nas suas informações e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>O rascunho prometia algo que não está nas suas informações e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>O rascunho contava o que se pede ao modelo de IA e por isso foi retido.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>O rascunho era longo demais e por isso foi retido.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>A mensagem não existe mais.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>O modelo de IA não responde. Inicie o servidor dele ou veja Configurações, IA.</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>O modelo de IA não disse nada.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>O servidor do modelo de IA recusa. Confira o nome e a chave em Configurações, IA.</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>A loja de treino usa só modelos de IA deste computador.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>O servidor não responde como o da OpenAI. Confira o endereço.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>Desta vez não há rascunho. Tente de novo.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>Retido pelas verificações</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>Escreva em que região o provedor trabalha.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>Escreva o endereço do modelo de IA, como http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>Escreva a data desse contrato, como 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>Escreva por qual contrato ele não guarda nada do que recebe.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>Escreva primeiro as informações da sua loja: os rascunhos não dizem nada além delas.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>Você assumiu</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>Sobre o Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>O Conwerz é software livre e se apoia no trabalho de outros. Escolha uma parte para ler a licença dela.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>O Qt e o PySide estão sob a LGPL. Ficam inalterados, em arquivos próprios, na pasta PySide6 ao lado do programa: uma compilação sua da mesma versão pode tomar o lugar deles. O código-fonte está em code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt em uma versão sua</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>De que é feito</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>Responder sozinha em %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>Respostas automáticas em 24 horas em %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Máximo por dia</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>Quando em %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>Com a loja fechada</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>Com a loja aberta</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>Rascunho da IA, visto só por você</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Rascunho com IA</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>Fazendo o rascunho…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>Deixar a IA continuar</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>Sem rascunho</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>Pôr na resposta</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Assumir</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>Um modelo de IA faz rascunhos de respostas com as informações da sua loja; você lê e envia. Fica desativado até você dizer onde ele roda.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>IA</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>Responder sozinha</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>Cada pedido some junto com as mensagens que cita. Telefones, e-mails e números de cartão foram retirados antes.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>Ela escolhe quais das suas informações respondem, e o Conwerz envia essas linhas palavra por palavra, marcadas como automáticas. Quando alguém pede uma pessoa, reclama, envia uma foto, ou você mesmo responde, ela se cala.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>Nada ainda. Cada pedido ficará aqui, palavra por palavra, enquanto as mensagens dele forem guardadas.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>Parar todas as respostas automáticas</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>O que foi enviado ao modelo de IA</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>Escrever as informações da loja</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

Resposta:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 para %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Recolher</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>Recolher o pedido de %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>Ler</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>Ler o pedido de %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>Endereço, até antes de /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>Em um provedor</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>Data do contrato</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>UE</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>Criptografado, e só com um contrato pelo qual ele não guarda nada.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>Chave do provedor, para o chaveiro</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo de IA</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>Desativado: nada é enviado a nenhum modelo de IA</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp ou outro servidor aqui. Nada sai deste computador.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Neste computador</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>Ativado: faz um rascunho quando você pede</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Provedor</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>Referência do contrato de retenção zero</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Região</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>A loja de treino usa só modelos de IA deste computador.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>Onde ele roda</translation>
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
   <translation>Adicionar arquivos (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>Caracteres restantes: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>Emoji</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Mais para enviar</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>Respostas prontas (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Gravar uma mensagem de voz</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>Enviar um coração</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Enviar depois</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modelos de mensagem</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>Escreva uma resposta, ou / para uma pronta</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>O WhatsApp então também marca a mensagem como lida: é uma só chamada.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>Nunca mostrar que li</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Visto e digitando</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>Mostrar assim que eu abrir a conversa</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>Mostrar quando eu responder</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>Mostrar que estou digitando</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>Mostrar que estou digitando. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>O que seus clientes veem de você antes da resposta, em cada canal.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n entrada, assinada por este computador. Nada foi alterado.</numerusform>
    <numerusform>%n entradas, cada uma presa à anterior, assinadas por este computador. Nada foi alterado.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Uma pessoa foi esquecida</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>Outro computador removido</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Backup restaurado</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Backup gravado</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexões</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dias</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Modelo de IA</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>Modelo de IA configurado</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>A entrada %1 está faltando.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>A entrada %1 foi alterada depois de escrita.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>Apagado, passado o prazo</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>Apagamentos</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>Tudo de uma conexão apagado</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exportações e backups</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Chave trocada</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>Chave criada</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Chaves</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>Lead excluído</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>Entradas antigas apagadas</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>Permissão devolvida</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>Permissão concedida</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>Permissão perdida</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>Código de recuperação mostrado</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>Código de recuperação usado</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>Retenção escolhida</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Linhas</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>Enviado ao modelo de IA</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Login feito na Meta</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>Assumido por outro computador</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>A assinatura na entrada %1 não é deste computador.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>O que vinha antes da entrada %1 foi retirado, e nada assinado diz por quê.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoria</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>Aparece aqui assim que acontece.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>Nada deste tipo ainda</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>Mostrar entradas mais antigas</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>O registro não está íntegro</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>O registro está íntegro</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>O que foi conectado, apagado, exportado ou enviado a um modelo de IA. Sem nomes e sem textos, guardado por 13 meses.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, %2 até %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, %2 até %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>Assim que alguém escreve</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>Agora até %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>Agora até %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>Uma vez a cada fechamento. %1 vira a hora em que você abre de novo.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>Uma vez em 24 horas, a menos que você já tenha respondido.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>Obrigado por escrever! Agora estamos fechados e abrimos %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>Obrigado por escrever! Recebemos sua mensagem e respondemos assim que pudermos.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>Esta resposta foi automática. Escreva “humano” e uma pessoa responderá.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>Com a loja fechada</translation>
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
   <translation>Respostas automáticas</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>Conecte uma Página ou um número em Integrações. Depois você escolhe aqui o que saúda seus clientes.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>Os clientes veem na hora que a mensagem chegou. Cada uma destas aparece como “Automática”, não conta como resposta sua e deixa a conversa esperando.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Nada está conectado</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Os próximos sete dias</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Onde</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>Não foi possível fazer o backup. Tente de novo; “conwerz doctor” diz mais.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>A pasta dos backups não está lá. Conecte o disco dela ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>Não há espaço para um backup. Libere espaço ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>Este backup já não contém o que foi posto nele. Escolha um mais antigo. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>Este backup foi feito por uma versão mais nova. Instale-a. Nada foi alterado.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>Este arquivo não é um backup completo do Conwerz. Escolha outro. Nada foi alterado.</translation>
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
   <translation>Um backup é apagado depois de sete dias, e antes disso quando você esquece uma pessoa ou desconecta.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>Um backup toma o lugar do que está aqui. O que desde então teve o envio cancelado, foi esquecido ou desconectado não volta; Messenger e Instagram buscam o que foi escrito depois, o WhatsApp não consegue.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Fazer backup agora</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>Backups existentes</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Escolher uma pasta…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Escolher outra pasta…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Todos nela são inventados, e ela pode recomeçar a qualquer momento.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>Não fazer backups</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>Nenhuma pasta foi escolhida, então nenhum backup é feito. O melhor é uma pasta em outro disco.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>Um arquivo criptografado por dia, em uma pasta à sua escolha. O código de recuperação o abre em qualquer computador; não há nenhum login nele.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir a pasta</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar um backup…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>A loja de treino não tem backup</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Para onde</translation>
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
   <translation>Bloquear %1?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>O que essa pessoa escrever, em todos os canais em que você a conhece, não toca som e só aparece em Spam. O WhatsApp a mantém afastada por completo: lá nenhum dos dois pode escrever ao outro. No Messenger e no Instagram ela pode continuar escrevendo e não percebe. O que ela escreveu é guardado pelo mesmo tempo que qualquer mensagem.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>Pedindo um endereço ao retransmissor…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>O Conwerz nunca vê sua senha. O que você concede vai só para o chaveiro deste computador.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>A página do próprio Facebook está aberta no seu navegador. No fim ela mostra seis dígitos, que valem para uma tentativa.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>A página do próprio Facebook está aberta lá. Escolha suas Páginas e continue; você volta para cá automaticamente.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>Continue no seu navegador</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>Não volta: usar um código</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>Abrir o navegador de novo</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis dígitos</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>Digite os seis dígitos do seu navegador</translation>
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
   <translation>IA · enviada automaticamente</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automática</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Envio cancelado</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>Nota, só para você</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de novo</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>Enviada de outro aplicativo</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Envio cancelado pelo cliente, e apagada aqui</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Você</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>editada %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>Conectada</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n resposta pronta: %1</numerusform>
    <numerusform>%n respostas prontas: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>Dê um nome curto: você o digita depois de /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>Um dos arquivos não pode ser enviado</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>Escreva a resposta ou adicione um arquivo</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>Alterar %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Excluir %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>As respostas escritas com ela ficam como estão.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Excluir %1?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>Excluir a resposta pronta</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>Nenhuma resposta pronta ainda</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>Horário, preços, como chegar à loja: escreva uma vez o que perguntam todo dia.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Colar uma lista</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Respostas prontas</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>Digite / e algumas letras do nome, em qualquer ponto de uma resposta.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>Escrever uma</translation>
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
   <translation>Guardar todas</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>Uma por linha como “nome: resposta”, ou uma por parágrafo com o nome na primeira linha</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>Colar respostas salvas</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>Uma resposta pronta</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Adicionar arquivos</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Resposta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>Alterar a resposta pronta</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>Preenchido automaticamente: %1. Qualquer outra coisa entre chaves fica marcada para você escrever por cima.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>Idioma, se fizer diferença</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>Nome, que você digita depois de /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>en</source>
   <translation>pt</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horário</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>A Meta não repassa este tipo de mensagem a outros programas.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>Abra isto no seu celular</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>As setas do teclado percorrem os pontos.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>Ainda não há números neste período</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>Ainda não terminou</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>Salvar %1 como imagem (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>Salvar %1 como tabela (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>Mostrar %1 como gráfico</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>Mostrar %1 como tabela</translation>
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
   <translation>Adicionar Páginas que você não marcou</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>Permitir acesso comercial</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Perguntar de novo</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Perguntando ao Facebook o que há…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>Conectar %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>Marque uma ou várias. Uma Página traz junto a conta do Instagram.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>O que conectar?</translation>
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
   <translation>Escolher um modelo de mensagem</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Deixar entrar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>Agora só uma pessoa pode responder</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>Responder como pessoa</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>O Conwerz pode continuar sem janela e avisar quando um cliente escreve. Abra-o de novo para ver a janela.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>O Conwerz pode ficar na bandeja e avisar quando um cliente escreve. Você pode mudar isso nas configurações.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>Continuar recebendo mensagens?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>Continuar sem janela</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Ficar na bandeja</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>Estas palavras são de outro código ou estão em outra ordem. Olhe seu papel de novo.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>“%1” não é uma palavra de nenhum código de recuperação. Olhe seu papel de novo.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 de 12 palavras</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperação</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>Doze palavras, com espaços entre elas</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>Lista mais estreita</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>Lista mais larga</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>Sobre esta pessoa</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Adicionar arquivos…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Todas as teclas</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>Bloquear esta pessoa…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Dar outro nome…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>Escolher todas as conversas</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>Escolher a próxima também</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>Escolher a anterior também</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>Escolher esta conversa também</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>Excluir o comentário…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>Concluído, e voltar à anterior</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>Concluído, e ir para a próxima</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Concluído, ou reabrir</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Rascunho com IA</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Em todo lugar</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>Exportar leads…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>Encontrar um comando ou uma pessoa</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Esquecer esta pessoa…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Ir para</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>Ir para comentários</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>Ir para insights</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>Ir para leads</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>Ir para a caixa de entrada</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>Ocultar o comentário, ou mostrar de novo</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>Importar leads…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>Inserir uma resposta pronta</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>Inserir um emoji</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Etiqueta…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto maior</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Bloquear o Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Procurar nova versão</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como lida</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como não lida</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Próximo comentário</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Próxima conversa</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Próximo painel</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>Próxima publicação</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>Próxima conversa não lida</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Não precisa de resposta</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Comentário anterior</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>Conversa anterior</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Painel anterior</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>Publicação anterior</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>Conversa não lida anterior</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>Imprimir esta conversa…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>Colocar o lead na quinta etapa</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>Colocar o lead na primeira etapa</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>Colocar o lead na quarta etapa</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>Colocar o lead na segunda etapa</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>Colocar o lead na terceira etapa</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Sair do Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>Citar a mensagem escolhida na sua resposta</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Gravar uma mensagem de voz</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>Responder abaixo do comentário</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Salvar esta conversa…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Buscar nos comentários</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar em tudo</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Buscar nesta conversa</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>Enviar mais tarde…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>Mostrar leads em quadro</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>Mostrar leads em tabela</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto menor</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Adiar…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>Spam, ou não é spam</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>Pôr ou tirar a estrela</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>Desfazer a última ação</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>Texto no tamanho inicial</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Esta conversa</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>Visão 1: esperando você</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>Visão 2: acabam em breve</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>Visão 3: todas as conversas</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>Visão 4: não lidas</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>Visão 5: adiadas</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>Visão 6: não entregues</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>Visão 7: concluídas</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>Visão 8: com estrela</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>Visão 9: spam e bloqueados</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>O que está em andamento</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escrever uma nota</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>Escrever em particular</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escrita</translation>
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
   <translation>Excluir…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Dispensar</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Não precisa de resposta</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Abrir no Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Mostrar de novo</translation>
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
    <numerusform>%n comentário</numerusform>
    <numerusform>%n comentários</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n esperando</numerusform>
    <numerusform>%n esperando</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Responda no Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>Os comentários aparecem aqui assim que alguém escreve em uma publicação</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Excluindo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>Todos podem ler.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>Todos que veem a publicação podem ler.</translation>
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
   <translation>O Instagram não deixa ninguém escrever a esta pessoa sobre este comentário.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>Menções de %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>A Meta pede uma pausa. Nada foi publicado: tente de novo em alguns minutos.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>Comentário mais novo %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>Nada encontrado para “%1”</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>Uma mensagem, uma vez. Não abre 24 h de texto livre: para isso é preciso uma resposta da pessoa.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>Publicação com um comentário de %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>Publicada %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>Publicada hoje</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>Publicada ontem</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>Resposta privada enviada</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Responder em público</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>Responder em privado</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>Responder em privado, restam %1 h</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Responder em privado, resta %n dia</numerusform>
    <numerusform>Responder em privado, restam %n dias</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>Responder a %1 em público</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>Respondendo</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de novo</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>Enviar em privado</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>Sete dias se passaram: o Instagram não aceita mais resposta privada a este comentário.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>Mostre o comentário de novo para responder</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>Mostrando de novo</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>Alguém que não revela o nome</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Este comentário não existe mais.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>Este é um comentário da própria loja</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>Desativando</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>Ativando</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>Escrever a %1 em privado</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>Escrevendo em privado</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editado</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>mencionou a Página no Facebook. O que foi dito está lá.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>mencionou você. As palavras estão sendo buscadas.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>espera uma resposta</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>Escreva sua primeira resposta pronta</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>primeiro nome</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nome</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>loja</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>Sugestões</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 permite isso por 7 dias depois que um cliente escreve. Você pode responder aqui assim que a pessoa escrever de novo.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqueio</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>Texto livre por %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>Texto livre encerrado</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>Vai em um instante</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>Já está a caminho, e a Meta não desfaz nenhum envio de uma loja</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>Passaram-se mais de 24 h. Até 7 dias depois que o cliente escreveu, %1 aceita o que uma pessoa responde: nada automático, sem ofertas.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Enviar como %n mensagem</numerusform>
    <numerusform>Enviar como %n mensagens</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>Enviar em %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>Enviar a %1 em %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>O WhatsApp permite isso por 24 h depois que um cliente escreve. Agora pode ser enviado um modelo de mensagem.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>Você responde como pessoa, por mais %1</translation>
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
   <translation>Remover…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>Outro computador</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>Não é mais um computador da sua loja.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>Foi removido e apaga a si mesmo assim que ficar on-line.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>Foi removido e não recebe mais nada.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>Foi removido. A Meta não confirmou: remova o Conwerz no Facebook em Configurações, Integrações comerciais, e o que a sua empresa lhe deu, nas configurações do negócio da Meta: Usuários do sistema, Revogar tokens. Depois faça login aqui de novo.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Foi removido. Ninguém fez login aqui, então nada pôde ser encerrado na Meta: remova o Conwerz no Facebook em Configurações, Integrações comerciais, e o que a sua empresa lhe deu, nas configurações do negócio da Meta: Usuários do sistema, Revogar tokens.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>Foi removido. Quando ficar on-line, pede a quem estiver diante dele que apague tudo.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>Ele ainda recebe algo que este computador não recebe. Conecte isso aqui primeiro, depois remova-o.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>Visto por último %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Recebe %n conexão</numerusform>
    <numerusform>Recebe %n conexões</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>Não recebe nada</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>Remover o computador que está lá %1?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>O retransmissor não respondeu, então nada mudou. Tente de novo.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>Ativo agora</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este computador</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>O que estava conectado aqui foi encerrado na Meta; faça login de novo. Se o outro computador tinha acesso à sua empresa, encerre-o nas configurações do negócio da Meta: Usuários do sistema, Revogar tokens.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>O que estava conectado aqui foi encerrado na Meta; faça login de novo. Quem mais tiver feito login lá remove o Conwerz no Facebook em Configurações, Integrações comerciais.</translation>
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
   <translation>Outro computador da sua loja o removeu, diz o retransmissor. Não foi possível comprovar isso, e a Meta ainda o deixa entrar, então nada foi apagado. Se foi você, apague tudo aqui. Se não, continue com ele e faça login de novo.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>Perguntando ao retransmissor…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Computadores</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Apagar tudo…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>Continuar com este computador</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>Ele sabe quais computadores recebem para a sua loja.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>Ele sabe quais computadores existem. Todo o resto continua; veja aqui de novo mais tarde.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>Fazer login de novo</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>O retransmissor não responde</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Este computador foi removido</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>Onde sua loja está aberta. Para levá-la a outro computador, restaure um backup lá ou faça login: ele assume, e este para de receber.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>Um código vale para uma tentativa, para que ninguém possa adivinhá-lo. Um novo login mostra um novo.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>Outro computador recebe isto</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>Outro computador recebe isto. Assuma, e aquele para.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Perguntar de novo</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>No Facebook não foi marcada nenhuma Página que sirva. Lá, escolha Editar configurações e marque suas Páginas.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>Comentários nas suas publicações: responder, ocultar, escrever em privado.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>Conectado, e a Meta confirma</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>Mensagens diretas à sua conta profissional.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>Cada login é entregue uma vez, ao computador que o começou. Nada foi conectado aqui.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>O Facebook não terminou</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>O Facebook não responde</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>Formulários que as pessoas preenchem nos seus anúncios.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>Ir ao Facebook de novo</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Comentários do Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Insights do Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Mensagens do Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>Ele não aceita este login. Nada foi conectado.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>Primeiro é preciso assumir.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>Ele recebe as mensagens da Meta para você e é necessário para fazer login. Confira a conexão com a internet.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Ele mandou você de volta sem login. Entre primeiro em facebook.com no seu navegador e tente de novo.</translation>
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
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>A Meta não confirma que vai avisar tudo ao Conwerz. Clique em Testar, em Integrações.</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>A Meta recusou.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>Nenhuma conta profissional do Instagram está vinculada a esta Página, ou ela não foi marcada.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>Não marcado no Facebook. Vá lá de novo e marque.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>Nada voltou do navegador em um quarto de hora. A aba antiga pode ser fechada.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>Nada foi conectado</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>Nada foi conectado.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>Pertence a um portfólio empresarial. Permita o acesso comercial para conectá-la.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>Alcance, visualizações e seguidores, em números por dia.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>O chaveiro está fechado</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>O chaveiro está fechado, então a chave não pôde ser guardada.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>A lista de Páginas ficou de fora</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>O login não pode ser guardado com segurança, então nada foi conectado. Desbloqueie o chaveiro.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>O login ficou inacabado</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>O login deu certo, mas não foi possível perguntar o que ele traz. Nada foi conectado.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>O retransmissor não aceitou. Tente de novo em um minuto.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>O retransmissor não responde</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>O retransmissor recusou</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>O retransmissor recusa pedidos de outra hora. Acerte o relógio nas configurações do sistema.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>Ainda não há nada para conectar</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>O relógio deste computador está errado</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>Este não é o nosso retransmissor</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>Este login já foi usado</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>Este retransmissor pede um convite</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>Não eram esses os seis dígitos</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Digitar o código</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>O que escrevem à sua Página, e suas respostas.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>Quem responde nesse endereço tem outra chave. Nada foi enviado. O proxy de uma empresa pode causar isso.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>Quem o opera dá um código a você. Digite-o ao lado do endereço do retransmissor.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>Sem ela, o Conwerz não vê o que há para conectar. No Facebook, deixe tudo marcado.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>Você cancelou no Facebook, então nada foi concedido. Pode começar de novo quando quiser.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>Falta a você a tarefa “%1” nesta Página. Peça-a a quem a gerencia.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>Seu número do WhatsApp Business, pela nuvem da Meta.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Ficou de fora no Facebook, então ainda não funciona: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>Não chegou mensagem. Clique em Testar, em Integrações, para esperar de novo.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>Recebida em %1 s</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>Esperando uma mensagem: escreva “olá” de qualquer conta.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>acesso comercial</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>Passo %1 de 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>Chegou? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>Rascunho: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Envio cancelado</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>Não entregue: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Você: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>concluída</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>com etiqueta %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>adiada: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>com estrela</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>não lidas: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Conversas</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Resultados da busca</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>O administrador decidiu isto para este computador.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>Excluir o comentário</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>Excluir este comentário?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>Ele some do Instagram para todos, com as respostas abaixo dele, e não pode ser trazido de volta. Ocultar o mantém para você e para quem o escreveu.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>Trocada aqui. O serviço de entrega não responde agora e aceita a nova chave quando responder.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>Trocada. O que esperava pela chave antiga é aberto com ela mesmo assim.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>Está sendo trocada…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>Nada foi alterado: o chaveiro não abriu. Desbloqueie-o e tente de novo.</translation>
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
   <translation>Outro computador seu recebe agora</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>Backups ao alcance apagados</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>O Conwerz foi removido no Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>A exclusão foi pedida no Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>Desconectar %1?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>Feito pelo retransmissor</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>Apagado aqui</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>As mensagens e os comentários do Instagram param aqui. Isto é o que vai acontecer:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>Já tinha terminado antes (código %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>A assinatura foi cancelada e o login destruído aqui. Na Meta, a permissão continua para os outros.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>Os leads ficam aqui. O comprovante em si não contém dados pessoais.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>Mantida: outra conexão precisa dela</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>Login destruído aqui</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>Login revogado</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>Login testado mais uma vez</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>O Messenger e o Lead Ads param aqui. Isto é o que vai acontecer:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>A Meta não confirmou em um dia. Encerre nas configurações do negócio da Meta: Usuários do sistema, Revogar tokens.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>A Meta não confirmou em um dia. Remova o Conwerz no Facebook, em Integrações comerciais.</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>Nunca confirmado: encerre nas configurações do negócio da Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>Nunca confirmado: remova o Conwerz no Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>Ainda sem resposta, perguntado de novo</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>Não feito: a permissão na Meta continua</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Não terminado</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>Nada muda: outro computador seu continua com isso.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>Nada disso fica aqui. O comprovante em si não contém dados pessoais.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>Não havia nada</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Recusado pela Meta (código %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>Rejeitado com o código %1, como deve ser</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>O retransmissor solta</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>O login, e com ele: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>O login. Nada mais disso está guardado.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>O retransmissor encerrou a permissão. A Meta não respondeu a este computador em um dia, então não foi testado mais uma vez.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>O chaveiro ou o disco deste computador não respondeu. O Conwerz continua sozinho; veja aqui de novo.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>Esperando a Meta: o que estava guardado aqui já se foi, e a Meta é consultada de novo até confirmar.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Assinatura dos webhooks cancelada</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Assinatura dos webhooks cancelada, login revogado na hora.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>As mensagens do WhatsApp param aqui. Isto é o que vai acontecer:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>Na Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>Desconectar e apagar</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>Desconectar e apagar tudo</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>Desconectar, manter leads</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>Desconectar, manter os leads (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>Desconectando…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>Encerrar o login inteiro, fazer login de novo nos outros</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>Ele não recebe mais nada disso.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>Os leads são registros seus e ficam por até 13 meses.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>Fazer um backup antes</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>A Meta tem um só login para isto e: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>Nada disso fica aqui. Os backups ao alcance também são apagados.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>No retransmissor</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Neste computador</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Salvar como JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Salvar como PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>Os outros continuam. O que você concedeu na Meta também, e o comprovante diz isso.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>Digite %1 para apagar tudo</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>Só cancelar a assinatura e destruir o login aqui</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Assinatura dos webhooks cancelada. A permissão na Meta continua para os outros.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Funciona também sem a Meta: primeiro este computador, a Meta assim que responder.</translation>
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
   <translation>Cada um é roteado, assinado e conferido na Meta.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>Abrir a caixa de entrada</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>Assumir do outro computador</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>Experimente agora: escreva “olá” à sua Página de qualquer outra conta e veja chegar aqui.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>Sua loja está conectada</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>Responda a todos que escrevem à sua loja, de um só lugar que fica no seu computador.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Conectar minha loja</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>Criptografado neste computador. Sem telemetria, sem anúncios.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>Todos os clientes,
uma caixa de entrada tranquila.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Quatro passos, uns três minutos. Você escolhe o que pedimos à Meta.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>Tenho um backup</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>Um clique. Sem conta, sem rede, nada é enviado.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>Abrindo a loja de treino…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Experimentar com uma loja de treino</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>Reagir com %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>Arquivos desta resposta</translation>
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
   <translation>Sendo ajustado para caber</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>Deixar %1 de fora</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 não aceita arquivos deste tipo.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 aceita até %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>Diminuir</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>Enviar como JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Este arquivo está vazio.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Abrir o Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Ativar…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>As respostas a caminho esperam até lá.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>Você desativou as mensagens do %1. Ative-as para responder.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>Um arquivo não pôde ser excluído. O próximo início do Conwerz tenta de novo.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>Na Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>Backups ao alcance</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>Arquivos: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>No chaveiro</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>A Meta não confirmou. Remova o Conwerz no Facebook em Configurações, Integrações comerciais, e o que a sua empresa lhe deu, nas configurações do negócio da Meta: Usuários do sistema, Revogar tokens.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Nenhum.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Não terminado</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>Nada está conectado.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>No retransmissor</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Neste computador</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>Fora do alcance: %1. Exclua os arquivos .conwerz-backup onde eles estiverem.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>A chave do banco de dados, o código de recuperação e todos os logins.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>O banco de dados. Não há mensagens nele.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>O chaveiro não abriu. As entradas dele chamadas Conwerz não abrem mais nada: exclua-as lá.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>O retransmissor não respondeu. O que espera lá está lacrado e é solto em até 30 dias.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>O registro deste computador, e o que espera lá lacrado.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Em andamento</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>Assinatura cancelada e permissão encerrada: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>apagar</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>O Conwerz esquece sua loja e recomeça como no primeiro dia.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Apagar tudo</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>Exportar antes</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>A loja de treino termina. Sua própria loja, se houver, fica como está.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>Depois disso o código de recuperação não abre nada, e as mensagens dos seus clientes não podem ser buscadas de novo por completo. O que Facebook, Instagram e WhatsApp guardam fica lá.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>Não há volta</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>Digite “%1” para apagar tudo</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>O que vai acontecer, nesta ordem</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>Outro computador da sua loja removeu este.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>Apagado aqui, com algo restante em outro lugar</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Apagando tudo</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Já li</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>Nada neste computador pode mais ser lido. Isto fica por sua conta:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>Isto leva um momento. Se for interrompido, o próximo início termina.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>%1 de %n id apagado ainda está no arquivo; a próxima limpeza olha de novo</numerusform>
    <numerusform>%1 de %n ids apagados ainda estão no arquivo; a próxima limpeza olha de novo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 vestígios de %n id em %1 páginas descriptografadas</numerusform>
    <numerusform>0 vestígios de %n ids em %1 páginas descriptografadas</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Uma pessoa foi esquecida</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Backups</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>Backups fora do alcance, a apagar à mão</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversas</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Rascunhos</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>Nada tinha um id que pudesse ser procurado</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Outros</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>Passado o prazo</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imagens e arquivos</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reações</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>Eventos não lidos</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>Não foi possível gravar %1. Libere espaço ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversa</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>Um ZIP com um arquivo para cada tipo de dado e uma página que os descreve. Não é criptografado: quem o tiver pode lê-lo.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>Uma conversa</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>Abra-a na caixa de entrada. Ctrl+P imprime; Ctrl+Shift+S salva como PDF, texto, HTML ou JSON, conforme o final do nome.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>Salvar um arquivo ZIP…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>Salvo: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>Seus dados são seus: leve-os em uma forma que outros programas leem.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Adicionar um campo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>Alterar este campo</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>Excluir este campo</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>Aparece na ficha de cada pessoa: uma cidade, um aniversário, um endereço de entrega. No máximo oito campos.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nome do campo</translation>
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
   <translation>Alterar esta visão</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>Excluir esta visão</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Para baixo</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>Mostra as conversas que a linha encontra. Palavras entre aspas são procuradas nas mensagens, as outras nos nomes.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Nome da visão</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>Lugar na barra</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Para cima</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>O que procura</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>O que a visão procura</translation>
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
   <translation>Em exibição</translation>
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
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Apagar tudo</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>Apagando…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Manter</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>Tudo com esta pessoa, em todos os canais, é apagado deste computador e não pode ser trazido de volta. Mensagens antigas não voltam quando a Meta fala delas de novo, e os backups feitos aqui também se vão. A Meta e o cliente ficam com o que têm.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>Esquecer %1?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Pessoa esquecida</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>Ainda não foi tudo apagado</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>Não foi possível gravar no disco deste computador. O que resta é apagado assim que possível.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>Resultados da busca</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>As palavras são encontradas pelo começo, no que foi escrito e nos nomes.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>mostra a lista de novo</translation>
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
   <translation>Sempre</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>Uma resposta pode ser desfeita por</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aparência</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Como o computador</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>Pergunta</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>Ao fechar a janela</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Confortável</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacto</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>Espaço entre as linhas</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>Todos aqui são inventados, e nada do que você envia chega a uma pessoa real. Sair apaga a loja de treino deste computador.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>Continua recebendo na bandeja</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>Continua recebendo sem janela</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>Sair e apagar…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimento</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>Claro de dia e escuro de noite, se o seu sistema fizer isso.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>Mais contraste</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>De jeito nenhum</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>Loja de treino</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Encerra o Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envio</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Tamanho do texto</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>Informe seu horário primeiro</translation>
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
   <translation>%1 por dia</translation>
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
   <translation>há %1 min</translation>
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
   <translation>%1, última mensagem %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>Falta uma mensagem</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>Uma permissão de que o Conwerz precisa aqui não foi dada ou foi retirada.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>Tudo bem</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Verificar de novo</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Verificando…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Página do Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>O Facebook quer que algo seja confirmado antes de o Conwerz continuar. Entre lá uma vez.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Em análise</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Conta do Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>Última mensagem %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>Login encerrado</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>Login acaba em breve</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>Login suspenso</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Baixa</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>Muitas pessoas bloquearam ou denunciaram este número. Envie menos até a avaliação melhorar.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>Mensagens atrasadas</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>Mensagens não chegam</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>A Meta não conseguiu cobrar da conta, então ela não envia nada. Confira a forma de pagamento.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>A Meta recusou o nome de exibição do número. Escolha outro lá.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>A Meta não respondeu, então o login não pôde ser verificado.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>A Meta tem uma mensagem mais nova que o Conwerz: o aviso nunca chegou.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>A Meta restringiu esta conta. O Business Suite diz por quê.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>A Meta parou de avisar o Conwerz das novas mensagens.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>A Meta ainda está analisando a conta. Enquanto isso, receber funciona.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>A Meta ainda está analisando o nome de exibição do número. O envio a novos clientes espera por isso.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>A Meta não aceita mais o login, então nada pode ser enviado nem recebido.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>A Meta não mostra mais esta conta ao Conwerz. Foi movida ou encerrada?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>A Meta avisa ao Conwerz só %1 dos %2 tipos de novidade de que ele precisa.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>Nome recusado</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>Nome em análise</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Não verificado</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Ainda não verificado</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>Nem tudo chega</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>Não encontrado na Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>Ainda não comprovado</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>Sem avaliação</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Não registrado</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>Sem login</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>Nada chegou em dez minutos. “olá” foi enviado a %1?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>Nada chegou ainda. Escreva a si mesmo e veja que funciona.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada ainda</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Abrir o Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Abrir o Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>Abrir números do WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>Nosso serviço de entrega não responde. As mensagens esperam lá, e nenhuma se perde.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>Problema de pagamento</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>Falta permissão</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>A qualidade está baixa</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>Recebida em %1. Esta conexão funciona.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Restrita pela Meta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Análise</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>Mostrar como</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>Assinar de novo</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>Assinatura</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Desativado</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testar</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>A entrega não pôde ser verificada.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>O login acaba em %1. Renove-o agora, e nada é interrompido.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>O login não está no chaveiro deste computador. Faça login mais uma vez.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>O número não está registrado no WhatsApp, então não pode enviar.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>A assinatura não pôde ser verificada.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Válido</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>Válido até %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>Válido, nunca expira</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>Não foi possível perguntar o que diz a análise da Meta.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>Aquilo para que isto servia está desativado, então nada novo chega. O que está guardado fica até o fim do prazo.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>Número do WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>Escreva “olá” a %1 de outra conta. Esperando…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>verificado %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>boa</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>agora mesmo</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sem limite</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>“Permitir acesso a mensagens” está desativado no Instagram, então novas mensagens não chegam ao Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>Esta página ainda não foi traduzida, por isso está em inglês.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>Como fazer as coisas aqui. Cada página diz que tecla faz isso mais rápido.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>Nenhuma página tem todas essas palavras. Tente menos.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar na ajuda</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>Estas páginas foram traduzidas do inglês, e nenhum falante nativo as leu ainda.</translation>
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
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>Natal</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primeiro dia</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Feriados</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>Último dia, se for outro</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Remover %1</translation>
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
   <translation>%1 às %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fechado</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Feriado</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>Escreva uma data como %1, e o último dia não antes do primeiro.</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd, d MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd, d MMM yyyy</translation>
  </message>
 </context>
 <context>
  <name>HoursDay</name>
  <message>
   <source>%1, closes</source>
   <translation>%1, fecha</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, abre</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>Adicionar uma pausa: %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fechado</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Aberto: %1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>Remover este horário</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>Estes se sobrepõem</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>Conecte uma Página ou um número em Integrações. Depois o horário fica aqui.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>Informar o horário</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horário</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>Nenhum horário ainda</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Nada está conectado</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>A semana</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>Usar este horário em todo lugar</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>Quando você está lá para responder. As respostas automáticas e os tempos de resposta seguem este horário.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>Horário de quem</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>Sem horário, o Conwerz supõe que você está lá a qualquer hora.</translation>
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
   <translation>Os próximos sete dias</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>Ferramentas conectadas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Deixe o Conwerz ver as mensagens do Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>Controles de mensagens</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>Mensagens e respostas ao story</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>Ative “Permitir acesso a mensagens”</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>A opção está no aplicativo do Instagram, com o login da loja:</translation>
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
   <translation>Todas as conversas</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>As conversas aparecem aqui assim que alguém escreve</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluídas</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>Acabam em breve</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>Todos foram respondidos</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Tudo está lido</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>Tudo foi entregue</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>Nenhum prazo de resposta acaba em duas horas</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>Ninguém está barrado</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Ninguém está esperando</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Não entregues</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>Nada está adiado</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>Nada tem estrela</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Adiadas</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>Spam e bloqueados</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Com estrela</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Não lidas</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Esperando você</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>O que você concluiu fica guardado aqui</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>Escolha uma da lista.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Conectar minha loja</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>Os clientes estão chegando</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Quatro passos, uns três minutos. Você escolhe o que pedimos à Meta.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>Novas mensagens aparecem aqui sozinhas.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>Nenhuma conversa está aberta</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>Nenhuma loja está conectada</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>São inventados e escrevem como os de verdade.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Experimentar com uma loja de treino</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>abre a seguinte</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>mostra todas as conversas</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1%</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 a menos</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 a mais</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%1 de %n dia fornecido</numerusform>
    <numerusform>%1 de %n dias fornecidos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. Contado neste computador, a partir das suas próprias mensagens. Nenhum texto de mensagem é guardado para isso.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n ponto</numerusform>
    <numerusform>%n pontos</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>Contas que começaram a seguir você, como a Meta conta. Ela guarda 30 dias disso.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>Contas que viram algo seu, como a Meta conta.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>Respondidas em até 15 min</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>Situação de %1. A Meta atrasa até 48 horas.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>No fim de cada dia em que o Conwerz perguntou à Meta.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>De outras pessoas, nas suas publicações, e menções da sua conta.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Contado pelo Conwerz neste computador. Nenhum nome e nenhuma mensagem faz parte disso.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dia</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>Os números crescem a partir de hoje</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Primeira resposta</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>Primeira resposta, mediana</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Seguidores</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>Formulários preenchidos. Leads de teste não contam.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>Da pergunta de um cliente até a primeira resposta de uma pessoa em 24 horas; a do meio. Respostas automáticas não contam. Uma pergunta é uma mensagem sem outra não respondida antes dela em 24 horas.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>Do formulário ao primeiro contato, dos leads contatados naquele dia.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>Quantas vezes suas publicações, stories e reels foram mostrados. Até 2025 a Meta chamava isso de impressões.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Seguidores do Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Alcance do Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Visualizações do Instagram</translation>
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
   <translation>Mensagens por dia</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>Mensagens por mês</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>Mensagens por semana</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>Mensagens recebidas</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>Mensagens este mês</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>A Meta ainda não forneceu nada disso.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>A Meta não fornece mais este número. O que foi coletado até então fica.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>A Meta fornece este número a partir de 100 seguidores.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>A Meta só fornece este número com uma permissão que não foi concedida.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mês</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Novas conversas</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Novos seguidores</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>Novos leads</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Novos no Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>Sem número</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>Ainda não perguntado.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Não contado</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Ainda não fornecido pela Meta</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>Das perguntas de um dia, quantas uma pessoa respondeu: em 15 minutos, como conta o selo da Meta, e em 24 horas.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>Só conta o tempo em que a loja estava aberta.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>Pessoas que nunca tinham escrito à Página, como a Meta conta.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebidas</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>Recebidas: escritas por clientes. Enviadas: escritas por pessoas da loja, aqui ou em outro programa, e aceitas pela Meta. Respostas automáticas não entram.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>Taxa de resposta</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviadas</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>Alguém escreveu pela primeira vez, ou de novo depois de três dias sem ninguém escrever.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>Rapidez com leads</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>Rapidez com leads, mediana</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>A soma dos números diários: quem veio em dois dias entra duas vezes.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Visualizações</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>Em até 15 min</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>Em até 24 h</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>contas alcançadas</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>contra %1</translation>
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
   <translation>ddd, d MMM</translation>
  </message>
  <message>
   <source>ddd d MMMM</source>
   <translation>ddd, d 'de' MMMM</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>seguidores</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>no meio de todas</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>igual a %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>menos de 1 min</translation>
  </message>
  <message>
   <source>views</source>
   <translation>visualizações</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>pior</translation>
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
   <translation>30 dias</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 dias</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 dias</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>Contar só o horário de abertura</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>Os números crescem a partir de hoje: cada dia é contado quando termina e guardado por 13 meses.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>Que período</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>Verificando…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Desconectar…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>Recursos e permissões</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconectar</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testar</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n mensagem</numerusform>
    <numerusform>%n mensagens</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>Outro computador recebe isto agora, por isso está oculto aqui. Desconecte para apagar aqui, ou retome.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>O Conwerz foi removido no Facebook, diz o retransmissor. A Meta diz que não, e é consultada de novo por um dia.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>O Conwerz foi removido no Facebook, diz o retransmissor. O que está aqui fica oculto até a Meta responder.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Em outro lugar</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Em dúvida</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>Saúde do número</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Guardado aqui</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retomar</translation>
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
   <translation>Endereço do retransmissor</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>Conecte uma Página, uma conta do Instagram ou um número do WhatsApp, e o que os clientes escrevem aparece aqui.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Desconectados</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>Tudo é criptografado neste computador. O retransmissor guarda só o que lacrou para ele.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrações</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>Nada está conectado ainda</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>A que o Conwerz está conectado, e como vai cada conexão.</translation>
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
   <translation>Unir</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>Unir em uma só pessoa?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>As conversas, notas e campos ficam em uma só ficha a partir de então; nada se perde. Você pode desfazer por 30 dias. Qual nome vale?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>Novas mensagens: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>Para a mais nova</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>Como no início</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: outras teclas. Del: sem teclas.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sem tecla</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>Deixar como está</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>Nada pressionado ainda</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>Pressionar de novo</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>Pressione as novas teclas: uma, ou algumas em seguida. Esc deixa tudo como está.</translation>
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
   <translation>Todas as teclas</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Alterar teclas…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fechar (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>Todas como no início</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>Como arquivo</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>No arquivo de teclas</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>As letras agem enquanto você não escreve. Todo comando também está na paleta, com ou sem tecla.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Abrir a pasta dele</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Ler de novo</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>O que você altera fica guardado em %1, que pode ser editado e copiado para outro computador.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 é necessária para se mover e digitar. Escolha outra tecla.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>Uma nova linha na resposta</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>Voltar um passo</translation>
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
   <translation>Em toda lista e todo campo</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>A linha %2 do arquivo não pode ser lida, então valem as teclas de costume.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>Mover um lead uma etapa, com uma das setas</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>Próxima coisa neste painel</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>Nenhum comando tem o nome “%1”.</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>Abrir, ou apertar o botão</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page down</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page up</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espaço</translation>
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
   <translation>Percorrer uma lista</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>O que se pode fazer com uma mensagem</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>sem tecla</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>“%1”: %2 pertence a “%3”, que vem antes.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>“%1”: %2 é necessária para se mover e digitar.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>“%1”: as teclas são escritas como lista, assim: ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>“%1”: “%2” não é uma tecla.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>“%2” tem %1 agora e a perderia.</translation>
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
   <translation>Alterar esta etiqueta</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 recebeu a etiqueta “%2”</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, em algumas</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, marcada</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n conversa recebeu a etiqueta “%2”</numerusform>
    <numerusform>%n conversas receberam a etiqueta “%2”</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>Criar a etiqueta “%1”</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>A etiqueta “%2” foi retirada de %1</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>A etiqueta “%2” foi retirada de %n conversa</numerusform>
    <numerusform>A etiqueta “%2” foi retirada de %n conversas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>Busque uma etiqueta ou dê nome a uma nova</translation>
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
   <translation>Alterar esta etiqueta</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Cor</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>Excluir esta etiqueta</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nome da etiqueta</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>Só você vê as etiquetas. Cada uma tem uma forma além da cor.</translation>
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
   <translation>Uma etiqueta precisa de um nome.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Âmbar</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>Outra etiqueta já se chama assim.</translation>
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
   <translation>Losango</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>Ponto</translation>
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
   <translation>Vermelho</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Anel</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Quadrado</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>A etiqueta “%1” foi excluída</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triângulo</translation>
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
   <translation>Como o computador</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>A janela muda na hora. As palavras dos seus clientes ficam como foram escritas.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>A janela fala</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>Antes de o texto livre acabar</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>Texto livre até %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>O texto livre já terá acabado</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>O texto livre já terá acabado. Então pode ser enviado um modelo de mensagem.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Hoje, mais tarde</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>Segunda de manhã</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Hoje à noite</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Amanhã de manhã</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>Vai %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Enviar agora</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Continuar escrevendo</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, sex 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>O Conwerz precisa estar aberto na hora; senão, vai no próximo início.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>Ou quando você disser</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Enviar depois</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>Teste · %1</translation>
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
   <translation>Um lead de teste da ferramenta da própria Meta. Não conta em lugar nenhum.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fechar (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contatado</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>Excluir o lead</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Excluir a nota</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>Excluir este lead de vez?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Excluir…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>Todas as respostas, notas e lembretes deste lead saem deste computador e não podem ser trazidos de volta. A Meta guarda as respostas do formulário por 90 dias; o Conwerz não as busca de novo.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>Em 3 dias</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>Em uma semana</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>Em uma hora</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Sem lembrete</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>Notas, só você as vê</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Lembrar</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Lembrete: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>Salvar cartão…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>Para meu calendário…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Amanhã</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>Por que este foi perdido</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Escreva uma nota</translation>
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
    <numerusform>%n espera há mais de 5 min.</numerusform>
    <numerusform>%n esperam há mais de 5 min.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>Um lead</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>Respondido em %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contatado</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulário</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>Não deixou número nem endereço</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Mensagem no Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Mensagem no Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>Mensagem no WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>A Meta não diz por quê.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novo</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>Novos leads são respondidos em %1, mediana de 30 dias.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>Sem resposta há %n dia</numerusform>
    <numerusform>Sem resposta há %n dias</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>Sem resposta há dois dias</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>Nome não informado</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>Nada foi importado: isto não é uma exportação do Conwerz, ou foi alterado mais do que as etapas. O que a Meta diz dos leads nunca é combinado com outras listas.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Lembrete</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Lembrete: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>Etapas e motivos importados do arquivo: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>Em conversa</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>Esperando %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>Ganho</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>Ganho %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>Respondeu %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>Você queria ser lembrado.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>não marcado</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>lead de teste</translation>
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
   <translation>Quadro</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
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
   <translation>A Meta não deixa ninguém ler os leads desta Página. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>Nenhum lead ainda</translation>
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
   <translation>Tabela</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>Aparecem aqui segundos depois que alguém envia seu formulário.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>Conversas a apagar deste computador: %1, com tudo o que você escreveu, e as chaves. Você pode começar uma nova a qualquer momento.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>Sair e apagar</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>Sair da loja de treino?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Ficar</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>Versão %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>Outro computador da sua loja removeu este. Nada chega; Configurações → Computadores diz o que fazer.</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>Outro computador recebe suas mensagens agora.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>Entre %1 e %2 podem faltar mensagens do WhatsApp, que a Meta não repete.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Entre %1 e %2 pelo menos %n mensagem não chegou. As do Messenger e do Instagram foram lidas de novo; o WhatsApp não oferece um meio: procure as mensagens dele no seu celular.</numerusform>
    <numerusform>Entre %1 e %2 pelo menos %n mensagens não chegaram. As do Messenger e do Instagram foram lidas de novo; o WhatsApp não oferece um meio: procure as mensagens dele no seu celular.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>Entre %1 e %2 podem faltar mensagens: pelo menos %3. Procure-as na caixa de entrada da própria Meta.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>Último contato: %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>A Meta pede uma pausa a %1: o que espera é enviado a partir de %2, automaticamente.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>Novas mensagens estão atrasadas: nosso serviço de entrega não responde. Nada se perde.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>Sem rede. Tudo aqui continua funcionando.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>Algo deu errado no caminho das novas mensagens. O Conwerz tenta de novo sozinho.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>O disco está cheio. Novas mensagens esperam e nada se perde; libere espaço.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>O chaveiro está bloqueado. Desbloqueie-o, e as novas mensagens vêm sozinhas.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>Os clientes de treino pararam. Iniciando de novo.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>O relógio deste computador está %1 adiantado. O Conwerz usa a hora do retransmissor; acerte o relógio.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>O relógio deste computador está %1 atrasado. O Conwerz usa a hora do retransmissor; acerte o relógio.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>Um cliente o enviou. Ele abre no seu navegador, fora do Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Abrir no navegador</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>Abrir este link?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>Link para %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>Essa não é a frase secreta. Tente de novo ou use o código de recuperação.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>O chaveiro não tem mais a chave desta loja. Saia do Conwerz e abra-o de novo.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>O chaveiro continuou fechado. Tente de novo e digite a senha dele.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>Depois de 15 minutos</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>Depois de 5 minutos sem uso</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>Depois de uma hora</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>Ficar sem frase secreta</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>Continuar recebendo</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloqueio</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>Bloquear sozinho</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Bloquear agora</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>O bloqueio tira tudo da tela e da memória da janela.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>As mensagens entram e as respostas a caminho saem. A chave do banco de dados fica na memória.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nova frase secreta</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>Nova frase secreta, pelo menos %n caractere</numerusform>
    <numerusform>Nova frase secreta, pelo menos %n caracteres</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Repousar</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>Defina primeiro uma frase secreta. Depois ela também é pedida a cada início.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>Definir a frase secreta</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>O banco de dados está fechado. O que os clientes escrevem espera, lacrado, no retransmissor.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>A senha do seu chaveiro, que é bloqueado junto com o Conwerz. Uma frase secreta própria também seria pedida a cada início.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>A mesma mais uma vez</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>O que desbloqueia</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>Enquanto está bloqueado</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>Sua frase secreta. Ela também é pedida a cada início, porque a chave no chaveiro está envolvida nela. Se você a esquecer, o código de recuperação abre o Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>Voltar à frase secreta</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>O Conwerz está bloqueado</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>Esqueci: usar o código de recuperação</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abrindo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase secreta</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>Suas mensagens estão aqui, criptografadas. Digite a frase secreta para lê-las.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>Suas mensagens estão aqui, criptografadas. Desbloquear pede a senha do seu chaveiro.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>Terminou: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>Apagando o que passou do prazo</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>Se você parar, nenhum arquivo fica.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>Se você parar, nada aqui terá mudado.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>Se você parar, nada dele fica; os backups anteriores permanecem.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>Se você parar, o que foi lido fica; o resto é lido depois, sozinho.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Fazendo um backup</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>Tornando tudo pesquisável de novo</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>Lendo de novo o que uma versão anterior não conseguiu</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Lendo mensagens anteriores da Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>Lendo o backup</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>Gravando o arquivo ZIP</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>Você pode continuar trabalhando ou fechar o Conwerz: o resto segue no próximo início.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n escolhida</numerusform>
    <numerusform>%n escolhidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>Não escolher nenhuma (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>Escolhidas: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluir</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Adiar</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Estrela</translation>
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
   <translation>Copiar o código da Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>Novas mensagens</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>Citar na resposta (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Salvar este arquivo…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>Alterar a nota</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copiar texto</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Excluir a nota</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensagem</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>Citar na resposta</translation>
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
    <numerusform>%n dia</numerusform>
    <numerusform>%n dias</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoje</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Amanhã</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>Amanhã %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ontem</translation>
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
   <translation>ddd, d MMM</translation>
  </message>
  <message>
   <source>dddd</source>
   <translation>dddd</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd, d 'de' MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy, HH:mm</source>
   <translation>dddd, d 'de' MMMM 'de' yyyy, HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>%1 às %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>hoje às %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>amanhã às %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>Para a pasta, ou para quem faz a sua contabilidade.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>Página do mês</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Salvar como PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>O mês seguinte</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>O mês anterior</translation>
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
   <translation>Guardar este nome</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>Só você vê este nome, no Conwerz. Se ficar vazio, volta o nome da Meta.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>Como você chama esta pessoa?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>Seu nome para esta pessoa</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>Cliente do %1 ·%2</translation>
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
   <translation>Canais</translation>
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
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Visões</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>Visões e canais</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>Suas visões</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nova</numerusform>
    <numerusform>%n novas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>Alterar a nota</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Excluir a nota</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Só você vê isto</translation>
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
   <translation>Nota que só você vê</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Só você vê isto</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Salvar nota</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>Escreva uma nota sobre esta conversa</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>Você está alterando uma nota. Nenhum cliente a vê.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>Certo</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 em %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 em %2, %n nova</numerusform>
    <numerusform>%1 em %2, %n novas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n novo comentário</numerusform>
    <numerusform>%n novos comentários</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n novo lead</numerusform>
    <numerusform>%n novos leads</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n nova mensagem</numerusform>
    <numerusform>%n novas mensagens</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>Um cliente escreveu em %1.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Amina no Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Responder a %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluir</translation>
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
   <translation>Assim é um aviso do Conwerz.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>Alguém escreveu. Desbloqueie o Conwerz para ler.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>Pode ser respondida pelo aviso, onde sua área de trabalho permite.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>Para uma tela que os clientes veem. Também é assim enquanto o Conwerz está bloqueado.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>Ouvir o som de %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>Sem avisos e sem sons em certas horas</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificações</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>Nesta área de trabalho</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>Um aviso para cada conversa, que some quando você a leu. O que é preenchido de antes nunca gera aviso.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>Só que alguém escreve</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>Só quem escreve</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Silêncio a partir de</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Horas de silêncio</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Silêncio até</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Mostrar um exemplo</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>Iniciar o Conwerz quando entro no computador, sem janela</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>Avisar quando alguém escreve</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>O que um aviso mostra</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>Quem escreve, e o quê</translation>
  </message>
  <message>
   <source>until</source>
   <translation>até</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>A nota foi excluída</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Perguntando à Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>Cancelar registro…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>Deixar o PIN como está</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>Novo PIN de duas etapas</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>Definir um novo PIN</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>Definir o PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis dígitos</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>Sobre, uma linha</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>Perfil comercial</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Escolher uma imagem…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>Os clientes a veem no perfil.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descrição</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>Tipo de empresa</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Deixar como está</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Deixar como estava</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>Um campo é mais longo do que o WhatsApp permite.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>Salvar o perfil</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>Segundo site</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>Que tipo de empresa é?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>Ligar para mim com ele</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>A Meta precisa saber que este número é seu. Ela envia um código de seis dígitos.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>Enviar de novo</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>Enviar o código por SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Seis dígitos</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>O número está confirmado. Ele tem um PIN de antes: digite-o, e o número pode enviar.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>O número está confirmado. Registrar permite enviar; o Conwerz inventa um PIN e o guarda no chaveiro.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>Este número também é usado no aplicativo WhatsApp Business e funciona lá e aqui. Não precisa de registro e não deve receber um.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN de duas etapas</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Confirmar</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>Uma ligação com o código está a caminho.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>Também no aplicativo do celular</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprovado</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>Beleza</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>Carros</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>Roupas</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectado</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Recusado</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>Registro cancelado. Não envia nem recebe mais.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Nome de exibição</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Educação</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>Entretenimento</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Expirado</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanças</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>Mercearia</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Saúde</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>Hotel</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Em análise</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>Não foi possível alcançar a Meta. Nada foi alterado; tente de novo.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Novas conversas</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>Sem fins lucrativos</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>Não é uma empresa</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Não escolhido</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Não se sabe</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Não registrado</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Não definido</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Não informado</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>Não confirmado</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Outro</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>Serviços profissionais</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>Serviço público</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualidade</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>Registrado. Agora pode enviar.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>Restaurante</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>Salvo. Os clientes já veem no WhatsApp.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>Definido, guardado no chaveiro</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>Definido, não conhecido aqui</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Loja</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>O código está a caminho.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>A conexão caiu, então a Meta talvez tenha feito. Veja a situação antes de repetir.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>O chaveiro está bloqueado, então o PIN não pôde ser guardado. Desbloqueie-o e tente de novo.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>O novo PIN está definido na Meta e guardado no chaveiro.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Viagens</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN de duas etapas</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>Digite o PIN do número: seis dígitos. Foi definido quando o número foi registrado antes.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>Confirmado. Falta um passo.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>O WhatsApp aceita como imagem um JPEG ou PNG de até 5 MB. Escolha outra.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>Conecte um em Integrações. Depois a qualidade, os limites e o perfil dele ficam aqui.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>Cancelar registro</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>Cancelar o registro de %1?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>Como está cada número na Meta, e o que os clientes leem sobre a loja.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>Ele para de enviar e receber aqui na hora. A Meta permite dez registros e cancelamentos em três dias, e pede o PIN no próximo registro.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>Não foi possível perguntar à Meta</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Nenhum número do WhatsApp está conectado</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>Abra esta página de novo daqui a pouco.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Números do WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>Botões para tocar…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>Lista para escolher…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Mais para enviar</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>Lugar…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>Respostas rápidas…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>Uma lista para escolher</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Resposta %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>Botões para tocar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Latitude</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Longitude</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>Nome do lugar</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>Respostas rápidas</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>Enviar um lugar</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Tamanhos</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>O cliente recebe um mapa com este ponto.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>Vão com as suas palavras: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>Palavras no botão que abre a lista</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>Escreva primeiro a pergunta no campo: ela vai com as respostas para tocar.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Continuar com o Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>Ao Facebook são pedidas exatamente as permissões necessárias para isto, e nenhuma outra. Você pode mudar depois.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>Ocultar as permissões</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>Minhas Páginas pertencem a um portfólio empresarial</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>Ver o que será pedido ao Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>O que o Conwerz deve fazer por você?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n chamada desde %1</numerusform>
    <numerusform>%n chamadas desde %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>Um modelo de IA só é incluído enquanto você tem um ativado, e só ele. Qualquer outro endereço é recusado antes de algo ser enviado. Não há telemetria.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>Um modelo de IA neste computador</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Pedir à Meta que avise de novas mensagens</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>Perguntar o nome de um cliente</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>Verificar que uma conexão funciona</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>O Conwerz pode alcançar %1, os servidores de imagens da Meta (%2), o próprio serviço de entrega e, quando esta versão tem um, o servidor de atualizações.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>Fazer rascunhos com um modelo de IA</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>Encontrar suas Páginas, contas e números</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>Devolver permissões</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>Procurar uma nova versão</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, imagens e arquivos</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Outros</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>Nosso serviço de entrega</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>Nosso servidor de atualizações</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imagens e arquivos</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>Reler conversas</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>Receber o que espera por você</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>Dizer quais contas este computador recebe</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>Enviar suas respostas</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>Fazer login</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>Números do WhatsApp e o perfil deles</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>Modelos de mensagem do WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>Seu provedor de IA</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>Cada endereço que o Conwerz contatou, quantas vezes e para quê.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>Nada saiu deste computador</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>Quando uma loja estiver conectada, cada chamada é contada aqui.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>O que sai deste computador</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversas</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Recentes</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>Nada se chama “%1”</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>Comandos e pessoas</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>Vá até uma pessoa ou faça algo</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>escolher</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>executa</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>mostra todas as teclas</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>Outro computador da sua loja o removeu, então tudo da loja foi apagado aqui. Lá ela continua.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>Tudo está apagado</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>Nada da sua loja ficou neste computador.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Este computador foi removido</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 foi copiada</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>Copiar a linha %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>%1 não pôde ser devolvida: nenhum login está neste computador. Conecte primeiro de novo.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>%1 não pôde ser devolvida: o chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>Devolvendo %1 à Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Concedida</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Comentários do Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Insights do Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Mensagens do Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>A Meta tem %1 de volta. O que precisava dela parou.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>A própria janela da Meta pede isso a você. É necessária para: %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Não pedida</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Não necessária</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Ainda não usada</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>Nada está guardado aqui por ela.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>Guardado aqui por ela: %1. Fica aqui: %2 Desconectar apaga isso na hora.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>Desativar %1?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>Ativar %1?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>Isto deixa de funcionar: %1. A permissão é devolvida à Meta na hora.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>contas que pertencem a uma empresa</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>escolher uma Página</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>contadores no painel</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>leads</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>conversas antigas do Messenger</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>respostas privadas a comentários</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>Copiada</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copiar a tabela</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>Dados acessados</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>Cada permissão que o Conwerz pede à Meta, e o que acontece com os dados.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Último uso</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>Permissão, e por que precisamos dela</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissões</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>Guardado, e por quanto tempo</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>Desativar uma permissão a devolve à Meta, e diz antes o que para e o que está guardado aqui.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 é outra pessoa</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 é a mesma pessoa…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>A mesma pessoa?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>Sim…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 e %2 são uma só pessoa</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 agora é uma só pessoa</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n mensagem</numerusform>
    <numerusform>%n mensagens</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>Respondido em</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulário</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>Unido a %1 desde %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>Mesmo valor em um campo seu</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>Mesmo nome</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>Mesmo nome no formulário com este número</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>Mesmo telefone</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>Mesmo nome de usuário</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>Faz tempo demais para ser desfeito</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>O campo “%1” foi excluído</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>Já existe um com este nome, ou já são oito.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>Continuam sendo duas pessoas</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>São duas pessoas de novo</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>Escreve desde %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>alguém sem nome</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>até %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>Adicionar um campo…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>Alterar o campo %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>Escreva algo</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>Sobre esta pessoa</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquear…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Dar outro nome…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Esquecer esta pessoa…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Etiqueta…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como não lida</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>Não é spam, deixar entrar</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Pessoa</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Pôr estrela</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Tirar a estrela</translation>
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
   <translation>Adicionar uma etiqueta…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Adicionar…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquear…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>Fechar a ficha</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>Seus campos</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Esquecer esta pessoa…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Esquecer…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Guardado neste computador</translation>
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
   <translation>Deixar entrar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>Nota sobre esta pessoa</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>Só você vê isto</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>Abrir o lead</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Imagens e arquivos</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Contato</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renomear…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Salvar esta conversa…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Salvar…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>Desfazer: %1</translation>
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
   <translation>Não está mais disponível</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>Foto, carregando</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>Foto, não está mais disponível</translation>
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
   <translation>Sobre o Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoria</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Respostas automáticas</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Computadores</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexões</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Apagar tudo</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horário</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Caixa de entrada</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrações</translation>
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
   <translation>Bloqueio</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificações</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Permissões</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidade</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Respostas prontas</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Código de recuperação e chave</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Retenção</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Visto e digitando</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Loja</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>Informações da loja</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modelos de mensagem</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>O que sai deste computador</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Números do WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Voltar à lista (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>Comentários desativados</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>Comentários ativados</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>Comentários nesta publicação</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Abrir no Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>Só comentários do Instagram. Os comentários em Páginas do Facebook não estão nas permissões do Conwerz.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Publicações</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Buscar comentários</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>Nenhum comentário nesta publicação</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>Nenhum comentário ainda</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>Sair e apagar…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>Fazer algo acontecer…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>Treino: nada é enviado</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>%1 por cento feito</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>Não citar (Esc)</translation>
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
   <translation>Esperando</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>conectando</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>não recebe</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>recebendo</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>Pôr ao lado da resposta</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Gravando</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>Gravando, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Jogar fora</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>Uma chave pode ser trocada enquanto não há frase secreta. Retire-a na página Bloqueio, troque a chave e defina-a de novo.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>Trocar a chave de entrega</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Trocar a chave</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>Trocar a chave?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Trocar a chave…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>Trocar a chave criptografa todas as páginas de novo. Faça isso quando alguém puder ter copiado o chaveiro deste computador. O código de recuperação continua o mesmo.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Todos nela são inventados, e ela pode recomeçar a qualquer momento.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Manter este</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>Olhe em volta antes: ninguém mais deve ver esta tela.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>Criar outro código</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>Criar outro código…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>Criar outro código de recuperação?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Agora não</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Código de recuperação</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Código de recuperação e chave</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Mostrar o código</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>Mostrar o código…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>Mostrar o código de recuperação?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>A chave do banco de dados</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>A chave de entrega</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>A caixa de entrada fecha enquanto todas as páginas são criptografadas de novo; com muitas mensagens isso leva um minuto. Nada se perde se for interrompido.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>A loja de treino não tem código de recuperação</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>As palavras no seu papel não abrirão mais nada, exceto os backups feitos até agora. As novas são mostradas em seguida.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>Enquanto seu computador está desligado, as mensagens esperam lacradas para uma segunda chave no chaveiro. Troque-a também quando alguém puder ter copiado o chaveiro. Nenhuma mensagem se perde.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>Quem tiver estas palavras e os arquivos deste computador pode ler suas mensagens. Guarde-as onde você guarda contratos.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>Suas mensagens são criptografadas com uma chave no chaveiro deste computador. Doze palavras no papel as abrem se o chaveiro se perder.</translation>
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
   <translation>Já anotei</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>Anote estas palavras em papel, nesta ordem. Se o chaveiro deste computador se perder, elas abrem suas mensagens de novo. Ninguém mais as tem.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Seu código de recuperação</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Endereço do retransmissor</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>Convite, se o retransmissor pedir um</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>Não foi possível gravar: o disco talvez esteja cheio. Libere espaço e tente de novo.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>Precisa começar com https://. Só um retransmissor neste mesmo computador pode usar http://.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>A Meta envia as mensagens a um servidor sempre ligado: o retransmissor. Ele as lacra para este computador e as guarda até que ele as receba. Esta versão não indica um retransmissor, então digite o endereço do seu.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>Isto não é um endereço. Ele é assim: https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>Digite só o endereço, sem nada depois dele.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>Usar este retransmissor</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>Que retransmissor deve receber para você?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>A partir de agora ele não recebe nada, e o que espera por ele no retransmissor se foi.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>Ele apaga tudo assim que ficar on-line.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>Ele tem outro código de recuperação, então pergunta lá se deve apagar tudo.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>Foi perdido ou roubado</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>Ainda está em boas mãos</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>Removendo…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>O que está conectado aqui é encerrado na Meta na hora, para os dois computadores. Você faz login de novo.</translation>
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
   <translation>Quem pode ler</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>Escolher outro arquivo…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Escolher o backup…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Restaurar este backup</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>Ele toma o lugar da loja que está aberta aqui. Nada é alterado até se confirmar que o backup está íntegro. Uma frase secreta não vem com ele: defina-a de novo depois.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar um backup</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>Suas mensagens voltam como eram. Depois conecte de novo: este computador assume, e o anterior para de receber.</translation>
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
   <translation>%1: %2. Guardado: %3. Saem até amanhã a esta hora: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n dia</numerusform>
    <numerusform>%n dias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n mês</numerusform>
    <numerusform>%n meses</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>Enquanto você usar o Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoria</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>O Conwerz olha a cada hora o que passou do prazo.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>As notas do próprio Conwerz, sem nada sobre clientes</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>Nomes dos clientes, suas notas e etiquetas</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>Contadores diários</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>Eventos que esta versão ainda não sabe ler</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Mensagens com mais de %n dia são apagadas e não podem ser trazidas de volta: %1 agora mesmo.</numerusform>
    <numerusform>Mensagens com mais de %n dias são apagadas e não podem ser trazidas de volta: %1 agora mesmo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>Mensagens, imagens e arquivos</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>Nomes e ids das suas Páginas, contas e números</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>Pessoas que você uniu, como eram antes</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>Comprovantes do que foi desconectado</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>Comprovantes do que foi apagado</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>A próxima olhada é em %1.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>Até desconectar</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>Até sair a última mensagem</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>Até você excluir</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>Suas configurações, respostas salvas e informações da loja</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n dia</numerusform>
    <numerusform>%n dias</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>Apagar o que é mais antigo</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>Guardar mensagens por</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>Guardar mensagens por %n dia?</numerusform>
    <numerusform>Guardar mensagens por %n dias?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>Nada foi apagado ainda. Cada vez que algo sai, o Conwerz lê depois o arquivo inteiro e anota aqui o que encontrou. Um comprovante contém números, nunca conteúdo.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>Nada é guardado por mais tempo do que diz a tabela de permissões. Para as mensagens você pode escolher um tempo menor.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>Imagens, arquivos, rascunhos e busca saem com as mensagens. Os comentários são guardados por 90 dias, seja qual for sua escolha aqui.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Comprovantes</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Retenção</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>O que está guardado, e até quando</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 até amanhã</translation>
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
   <translation>Na Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>Uma nova regra</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Alterar a regra</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>Horas sem resposta</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>Guardar e ver a última semana</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Então</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>Palavras, separadas por vírgulas; preço* encontra também preços</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>preço, quanto custa</translation>
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
   <translation>Deixar desativada</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>Ativar</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>Ativar esta regra?</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n vez no último mês</numerusform>
    <numerusform>%n vezes no último mês</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n vez não teria escrito nada, pois não escreve a ninguém duas vezes por dia.</numerusform>
    <numerusform>%n vezes não teria escrito nada, pois não escreve a ninguém duas vezes por dia.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>Uma mensagem tem certas palavras</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>Chega um novo lead</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Resposta</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>Qualquer comentário</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>Escolha o que deve ser feito.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>Informe um número de horas, até 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>Ocultar o comentário</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horas</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>Nos últimos sete dias teria agido %n vez.</numerusform>
    <numerusform>Nos últimos sete dias teria agido %n vezes.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>Nos últimos sete dias não teria tido nada a fazer.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>Teria tratado de cerca de %n pessoa.</numerusform>
    <numerusform>Teria tratado de cerca de %n pessoas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>Mover para uma etapa</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>Escreva pelo menos uma palavra.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>Escreva o nome da etiqueta.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>Nenhuma vez no último mês</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Me avisar</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>Uma de suas regras pede que você olhe</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>Pôr uma etiqueta</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Responder em público</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Adiar</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Alguém</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>Alguém comenta em uma publicação</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>Alguém espera demais</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>Alguém escreve pela primeira vez</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>As mesmas palavras pela terceira vez em um dia</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>Quando um comentário tem um link</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>Quando um comentário diz %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>Quando chega um novo lead</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>Quando ninguém responde há %n hora</numerusform>
    <numerusform>Quando ninguém responde há %n horas</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>Quando alguém comenta em uma publicação</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>Quando alguém comenta o mesmo pela terceira vez em um dia</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>Quando alguém escreve %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>Quando alguém escreve pela primeira vez</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>Quando você põe a etiqueta %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>Com um link</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>Com certas palavras</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>Escreva o texto a enviar.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>Escrever em privado</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>Você põe uma etiqueta</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>responder %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>ocultar o comentário</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>pôr a etiqueta %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>mover para %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>me avisar</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>responder em público %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>adiar por %n hora</numerusform>
    <numerusform>adiar por %n horas</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>escrever em privado %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
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
   <translation>Alterar: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>Excluir: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Nova regra</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>Nenhuma regra escreve à mesma pessoa duas vezes por dia, nem depois de acabar o prazo de resposta.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regras</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>Quando algo acontece, o Conwerz faz o mesmo que você faria: responder, pôr etiqueta, ocultar, adiar. Você vê antes o que uma regra teria feito na última semana.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>Uma visão precisa de um nome.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>Outra visão já se chama assim.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>A visão “%1” foi excluída</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>Esta linha não diz a quem se refere.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>Alterar esta visão</translation>
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
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversas</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Não encontrado</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Nada encontrado para “%1”</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Você</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Você: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>uma etiqueta sua</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>uma foto, mensagem de voz, link</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>uma resposta não foi entregue</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>antes de um dia: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>concluída</translation>
  </message>
  <message>
   <source>files</source>
   <translation>arquivos</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>a partir de um dia</translation>
  </message>
  <message>
   <source>links</source>
   <translation>links</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>ainda não lida</translation>
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
   <translation>adiada</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>spam, ou bloqueado</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>com estrela</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>figurinhas</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>o canal por onde veio</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vídeos</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>mensagens de voz</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>esperando você</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>esperando, não lida, concluída</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>quem escreveu: um nome, ou me</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>prazo de resposta acaba em breve</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Limpar a busca (Esc)</translation>
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
   <translation>Guardar como visão</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Buscar em tudo</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>fica na barra a partir de agora</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>Um número não pode escrever a si mesmo.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>Uma parte do novo modelo de mensagem é longa demais.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>Outro programa, muitas vezes o Business Suite da Meta, está cuidando desta conversa. Responda lá.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>O Conwerz não recebeu a permissão para isto. Conecte de novo e deixe tudo marcado.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>O Conwerz foi removido desta conta do Facebook. Conecte de novo para continuar.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>O Facebook quer primeiro que algo seja confirmado. Entre em facebook.com e depois conecte de novo.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>O Instagram não deixa o Conwerz ver as mensagens. No aplicativo do Instagram: Configurações, Mensagens e respostas ao story, Controles de mensagens, Ferramentas conectadas, e então ative Permitir acesso a mensagens.</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>Muitas mensagens a uma pessoa em pouco tempo. O Conwerz envia o resto um pouco depois.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>A Meta pede uma pausa. O Conwerz continua sozinho.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>Não foi possível alcançar a Meta. A resposta vai sozinha.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>A Meta não conseguiu cobrar da conta. Confira a forma de pagamento.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>A Meta não conseguiu enviar o código a este número.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>A Meta não conseguiu aceitar este arquivo. Tente outro.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>A Meta não entendeu o Conwerz. Informe o código mostrado, por favor.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>A Meta não encontra mais esta pessoa. Ela pode ter encerrado a conta.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>A Meta bloqueou isto para a conta por um tempo. Veja no Business Suite, Qualidade da conta.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>A Meta ainda não aprovou o nome de exibição do número.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>A Meta já tem isto.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>A Meta está com problemas no momento. O Conwerz tenta de novo sozinho.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>A Meta não aceita mais a conexão. Conecte de novo.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>A Meta pausou este modelo de mensagem porque as pessoas não gostaram dele. Escolha outro.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>A Meta recusou por um motivo novo para o Conwerz. O código e o rastro são mostrados.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>A Meta desativou este modelo de mensagem de vez. Escolha outro.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>As regras da Meta não permitem este texto em um modelo de mensagem.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>Algo entre este computador e a Meta respondeu no lugar dela: um proxy, ou o Wi-Fi de um hotel.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>A senha do Facebook foi alterada, então a Meta encerrou a conexão. Conecte de novo.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>O PIN foi digitado errado vezes demais. Tente mais tarde.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>A conta tem tantos modelos de mensagem quantos a Meta permite.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>O código não está certo.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>A conexão caiu durante o envio. A Meta talvez tenha recebido: olhe antes de enviar de novo.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>A conexão com a Meta expirou. Conecte de novo.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>O cliente escreveu há mais de 24 horas. O WhatsApp agora só aceita um modelo de mensagem.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>O cliente escreveu há tempo demais. Você pode responder quando ele escrever de novo.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>O formulário deste modelo de mensagem está bloqueado.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>O formulário deste modelo de mensagem foi enviado vezes demais nesta hora.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>O título, o texto ou o rodapé do novo modelo de mensagem contém algo que a Meta não permite ali.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>O novo modelo de mensagem tem campos demais para o tamanho dele, ou começa ou termina com um.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>O PIN de duas etapas do número não está certo.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>A pessoa que conectou esta conta não tem mais uma função nela. Conecte com alguém que tenha.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>O story não está mais disponível.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>Os valores não servem ao modelo de mensagem. Preencha todos os campos.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>Esta conta do Instagram não pode ser usada: precisa ser uma conta profissional vinculada à Página.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>Esta conta não pode escrever a pessoas nesse país.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>Este é um número de teste: só pode escrever às pessoas da lista dele.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>Isto não existe mais, ou o Conwerz não pode ver.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>Este tipo de mensagem não pode ser enviado assim.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>Este número não está registrado. Conecte-o de novo.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>Este número foi registrado vezes demais. A Meta permite dez vezes em três dias.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>Este número foi removido há pouco: espere cinco minutos.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>Esta pessoa não pode receber mensagens no momento.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>Não foi possível bloquear ou desbloquear esta pessoa.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>Esta pessoa não mostra o nome e a foto.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>Esta pessoa não quer ofertas suas.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>O WhatsApp desta pessoa foi configurado de novo. Confirme que ainda é ela e envie de novo.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>Este modelo de mensagem não existe neste idioma ou ainda não foi aprovado.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>Este texto é longo demais. Encurte-o ou envie em dois.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>Isto foi publicado antes de a conta virar profissional, então a Meta não tem números.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>Pessoas demais denunciaram ou bloquearam mensagens deste número. Não envie ofertas por enquanto.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>O WhatsApp só bloqueia quem escreveu nas últimas 24 horas. Vai bloquear assim que a pessoa escrever de novo.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>O WhatsApp não consegue entregar a esta pessoa e não diz por quê: sem WhatsApp, aplicativo antigo, novos termos não aceitos, ou você foi bloqueado.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>O WhatsApp reteve esta oferta, para que a pessoa não receba demais.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>O WhatsApp envia este tipo de mensagem só a um número de telefone, e o desta pessoa não é conhecido.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>Com estes valores o modelo de mensagem fica longo demais.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas das configurações</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>Todas as configurações</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>Mensagens recebidas, comentários nas suas publicações e formulários preenchidos.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>Onde as pessoas escrevem</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>Uma tigela custa 24 €, um jogo de quatro custa 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Outra coisa</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>Tudo pode ir à lava-louças.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horário</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>Nossa oficina fica na Calle Feria 12, em Sevilha.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pagamento</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preços</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Devoluções</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>Estamos lá de segunda a sexta, das 9 às 18.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>Gravamos nomes; isso leva duas semanas.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>Enviamos para toda a Europa em 3 a 5 dias, por 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>O que você vende</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Onde você fica</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>Você pode pagar com cartão, por transferência ou na loja.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>Você pode devolver qualquer coisa em até 30 dias.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>Informações da loja</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>O que você diz aos clientes muitas e muitas vezes, uma frase por linha. O Conwerz sugere a linha que responde e não envia nada disso sozinho, a menos que você permita em IA.</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>Bloqueio</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>Bloqueio só no Conwerz: a pessoa pode continuar escrevendo e não percebe.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>O WhatsApp está sendo avisado para manter a pessoa afastada.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>O WhatsApp está sendo avisado para deixar a pessoa entrar de novo.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>Você bloqueou esta pessoa no WhatsApp: nenhum dos dois pode escrever ao outro. Deixe entrar para mudar isso.</translation>
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
   <translation>Um momento futuro: 2d, 16:30, seg 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Outra hora</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>Outra hora: 3h, 16:30, sex 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>Adiar até</translation>
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
   <translation>Guardar estes nomes</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>A ordem e o sentido ficam: um lead na quarta está ganho, na quinta está perdido. Se ficar vazio, volta o nome de costume.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>Como você chama as etapas?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>Seu nome para “%1”</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>Um colega responde no Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>Uma conversa de antes</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>Um cliente com número novo</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>Um cliente sem nome</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>Um cliente sem telefone</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>Um envio é cancelado</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>Um envio é cancelado, e a Meta não avisa ninguém</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Uma foto</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>Uma pergunta em uma publicação</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>Uma pergunta que pede uma resposta longa</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>Uma mensagem de voz</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>Um álbum de seis fotos</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>Uma resposta a um story</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>Cada webhook vem duas vezes</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>As mensagens vêm na ordem errada</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>A Meta pede uma pausa</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>A Meta esquece de avisar de uma mensagem</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>A Meta pausa um modelo de mensagem</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>A Meta recusa a próxima resposta por um motivo novo para nós</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>Um número brasileiro, escrito de duas formas</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Fotos no Instagram, que são só vistas</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>Lugares, contatos, pedidos, formulários, e o que só um celular mostra</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>Mostrar cada permissão em uso</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>Alguém que escreveu há 25 horas</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>Alguém que escreveu há oito dias</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>Fazer algo acontecer</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>Sugestão, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>Pedir à Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Deixar como está</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>Escolha um PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Escolha uma imagem</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>Escolha um vídeo</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>Exemplo para o fim do endereço de “%1”</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>Exemplo para {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>Alterar %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Excluir %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>Todos os modelos de mensagem (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Perguntando à Meta pelos mais novos</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Escolher um arquivo</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Escolha um modelo de mensagem</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Escolher outro arquivo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>Buscar um modelo de mensagem</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>Nenhum modelo de mensagem aqui. Escreva um em Configurações, Modelos de mensagem.</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>Enviar o modelo de mensagem</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modelos de mensagem</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>O cliente lê: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>por exemplo %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>Acima do texto vai um documento. Escolha um.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>Acima do texto vai uma imagem. Escolha uma.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>Acima do texto vai um vídeo. Escolha um.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>Fim do endereço do botão</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>Isto não é um documento: o modelo de mensagem foi aprovado com um.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>Isto não é uma imagem: o modelo de mensagem foi aprovado com uma.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>Isto não é um vídeo: o modelo de mensagem foi aprovado com um.</translation>
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
   <translation>Um novo modelo de mensagem</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Sobre um pedido</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Acima do texto</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>Sendo enviado para análise</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>Botões, um por linha: palavras, depois um endereço ou um número se ele abrir um</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>Alterar o modelo de mensagem</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>Acompanhar o pacote https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>Rodapé, se houver</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>Título, se houver</translation>
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
   <translation>Os analistas da Meta olham um. Com cada mensagem você escolhe o dela.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Os analistas da Meta leem isto</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>Nome, só para você e a Meta</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>Enviar para análise</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>Texto, com {{1}}, {{2}} … onde entra um valor</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>O cliente lê: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palavras</translation>
  </message>
  <message>
   <source>en</source>
   <translation>pt_BR</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>order_ready</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>Um botão tem até 25 caracteres. Um endereço começa com https:// e tem {{1}} só bem no fim; no máximo dois endereços e um número.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Sobre um pedido</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprovado</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Arquivado</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>Sendo excluído</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>Em análise</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>Escolha o arquivo do topo: os analistas da Meta olham um parecido.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Excluído</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>Os campos são numerados a partir de 1: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>Grátis enquanto duram as 24 h do cliente.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>Dê um exemplo para cada campo: os analistas da Meta precisam dele.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>Título e rodapé têm uma linha cada, sem campos.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>Em um estado novo para o Conwerz</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>Em recurso</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>A Meta cobra o preço de autenticação por cada mensagem.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>A Meta cobra o preço de marketing por cada mensagem.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>A Meta cobra o preço de utilidade por cada mensagem.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>A Meta o considera abusivo.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>A Meta o considera promocional para a categoria.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>A Meta considera a categoria errada.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>A Meta considera a forma errada.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>A Meta pode cobrar por cada mensagem.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>A Meta o considera um golpe.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Motivo da Meta: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>Abra no celular: contém uma parte que o Conwerz não sabe enviar</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>Acima do limite</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Pausado pela Meta</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>Qualidade alta</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>Qualidade baixa</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>Qualidade média</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejeitado</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Código de login</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Desativado pela Meta</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>O nome tem só letras minúsculas, algarismos e _.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>O texto está vazio.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>O texto não pode começar nem terminar com um campo.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>Há campos demais para tão poucas palavras.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>Esta pessoa não quer mais ofertas</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>Até 1.024 caracteres para o texto, 60 para título e rodapé.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Perguntando à Meta pelos mais novos</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Excluir %1?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>Excluir o modelo de mensagem</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Manter</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>A Meta o exclui neste idioma. Por 30 dias nenhum outro modelo de mensagem pode ter o nome dele.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Nenhum número do WhatsApp está conectado</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>Nenhum modelo de mensagem ainda</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modelos de mensagem</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>Os modelos de mensagem pertencem a uma conta do WhatsApp. Aparecem aqui quando uma estiver conectada.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Textos que a Meta aprovou, para clientes do WhatsApp que escreveram há mais de 24 h.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Escrever um modelo de mensagem</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>Escreva um, e a Meta o analisa, na maioria das vezes em minutos.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>Você</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>Sobre esta pessoa</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Voltar à lista (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluir</translation>
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
   <translation>Mais sobre %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Adiar</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Pôr estrela</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Tirar a estrela</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>sendo respondida no Business Suite da Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>sendo respondida em outro programa</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>Conversa com %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>Mensagens, a mais nova por último</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Fechar a busca (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>Mais nova (seta para baixo)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>Mais antiga (seta para cima)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Buscar nesta conversa</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · impresso %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Envio cancelado pelo cliente, e apagada aqui</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n não lida</numerusform>
    <numerusform>%n não lidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Abrir o Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 volta: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 está de volta entre as outras</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1 está bloqueado</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>Concluída: %1</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>Não está mais adiada: %1</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>Sem estrela: %1</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>Aberta de novo: %1</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>Lida: %1</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 é spam a partir de agora</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>Com estrela: %1</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>Não lida: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n conversa</numerusform>
    <numerusform>%n conversas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n conversa está de volta</numerusform>
    <numerusform>%n conversas estão de volta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n conversa concluída</numerusform>
    <numerusform>%n conversas concluídas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n conversa não está mais adiada</numerusform>
    <numerusform>%n conversas não estão mais adiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n conversa sem estrela</numerusform>
    <numerusform>%n conversas sem estrela</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n conversa aberta de novo</numerusform>
    <numerusform>%n conversas abertas de novo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n conversa lida</numerusform>
    <numerusform>%n conversas lidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n conversa é spam a partir de agora</numerusform>
    <numerusform>%n conversas são spam a partir de agora</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n conversa com estrela</numerusform>
    <numerusform>%n conversas com estrela</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n conversa não lida</numerusform>
    <numerusform>%n conversas não lidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n conversa volta: %2</numerusform>
    <numerusform>%n conversas voltam: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n pessoa está bloqueada</numerusform>
    <numerusform>%n pessoas estão bloqueadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>Antes de acabar o prazo de resposta</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>Trazer de volta agora</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Hoje, mais tarde</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Semana que vem</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>Nada pode ficar não lido onde você escreveu por último</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Desfeito</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Hoje à noite</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Amanhã de manhã</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Começar de novo</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>Abrir com o código</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abrindo…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurar um backup…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Salvar o que pode ser lido</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar de novo</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Usar o código de recuperação</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>Não foi possível gravar %1 lá. Escolha outra pasta.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n mensagem pôde ser lida. Conversas: %1. O que falta está sendo buscado de novo no Messenger e no Instagram; o WhatsApp não oferece esse meio.</numerusform>
    <numerusform>%n mensagens puderam ser lidas. Conversas: %1. O que falta está sendo buscado de novo no Messenger e no Instagram; o WhatsApp não oferece esse meio.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>Um arquivo de configurações deste computador tem um erro. Não se sabe o que ele proíbe, então o Conwerz não abre nada.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>Falta uma parte da chave</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>%n mensagem pôde ser lida. Conversas: %1.</numerusform>
    <numerusform>Todas as %n mensagens puderam ser lidas. Conversas: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Permita que o Conwerz use o chaveiro e tente de novo.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>Peça ao administrador que execute conwerz doctor, que aponta o erro.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>O Conwerz não consegue alcançar um chaveiro</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>O Conwerz não conhece o chaveiro deste sistema</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>O Conwerz guarda as chaves dele no chaveiro da sua área de trabalho, e nenhum programa nesta sessão oferece um.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>O Conwerz guarda as chaves dele no chaveiro da sua área de trabalho, e esta sessão não tem um: foi iniciada sem uma sessão gráfica.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>O Conwerz guarda as chaves dele no chaveiro do seu sistema, e não foi possível consultá-lo.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>O Conwerz guarda as chaves dele no chaveiro do seu sistema, e há algo errado com ele.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>O Conwerz roda em computadores com Windows, macOS e Linux.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>Digite seu código de recuperação: ele abre estas mensagens e põe a chave delas neste chaveiro.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>Digite seu código de recuperação: a chave volta ao chaveiro, e tudo fica como antes.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libere algum espaço e tente de novo.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>Instale e inicie o GNOME Keyring ou o KWallet, ou ative o Secret Service dele, e tente de novo.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>Instale a versão mais nova e abra-a no lugar desta.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>Ele está íntegro, mas o disco ou o chaveiro não o recebeu. O que estava aqui está como antes. Libere espaço, desbloqueie o chaveiro e restaure-o de novo.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>Entre na sua área de trabalho como de costume e abra o Conwerz de lá.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>Nenhum chaveiro está rodando</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>Nem a primeira página pôde ser lida, então nenhuma mensagem pôde ser salva dele. O arquivo ficou como estava.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>Nada do arquivo danificado pôde ser lido</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>Nada foi salvo</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>Restaure um backup. Se não houver, comece de novo: o arquivo é posto de lado, e a Meta ainda tem o que é recente.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>Restaure o chaveiro de um backup ou use seu código de recuperação.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>Salve o que pode ser lido: o arquivo danificado é posto de lado, e o que falta é buscado de novo.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Salvo</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>Configure o GNOME Keyring ou o KWallet com uma senha e tente de novo.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>O backup não foi restaurado</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>O disco está cheio</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>O arquivo com suas mensagens não abriu. Ele não foi tocado.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>O arquivo com suas mensagens está danificado</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>A chave não abre suas mensagens</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>A chave está certa, mas partes do arquivo não podem ser lidas. Na maioria das vezes é um disco falhando. O Conwerz parou de gravar nele.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>A chave das suas mensagens se foi</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>O chaveiro não responde</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>O chaveiro não funciona</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>O chaveiro ainda não tem senha</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>O chaveiro tem uma chave, mas não aquela com que estas mensagens foram criptografadas. O arquivo não foi tocado.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>O chaveiro está bloqueado</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>O chaveiro está aberto, mas a entrada do Conwerz nele está incompleta. Suas mensagens ficaram como estavam.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>O chaveiro está aberto, mas não entregou a chave do Conwerz.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>O chaveiro disse não</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>O chaveiro configurado aqui deixaria suas chaves legíveis no disco, então o Conwerz não o usa.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>Não há mais espaço para gravar mensagens. Nada se perde: o que os clientes escrevem espera no retransmissor.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>Estas mensagens são de um Conwerz mais novo</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>Elas foram abertas pela última vez por uma versão mais nova que esta. O arquivo não foi tocado.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>Este chaveiro não protege nada</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>Tente de novo e escolha uma senha para ele. Sem ela, o Conwerz não guarda nada legível.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>Tente de novo e digite a senha do chaveiro.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>Tente de novo e digite a senha do chaveiro. Em geral é a mesma com que você entra no computador.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>Tente de novo. Se não ajudar, saia da sessão e entre de novo.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>Tente de novo. Rodar “conwerz doctor” em um terminal diz mais.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>Sem um chaveiro, o Conwerz teria de deixar suas chaves legíveis no disco, então ele não inicia.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>Não foi possível ler as configurações do administrador</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>Sua área de trabalho pediu uma senha para um novo chaveiro, e a pergunta foi fechada.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>Suas mensagens estão aqui, criptografadas, mas o chaveiro não tem mais a chave delas. O Conwerz não cria uma nova, para que nada se perca.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>Suas mensagens estão aqui, criptografadas. A chave está no chaveiro, e ele não foi aberto: a senha estava errada, ou a pergunta foi fechada.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>Suas mensagens estão aqui, criptografadas. A chave delas está no chaveiro, e o chaveiro continuou fechado.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>Suas mensagens não podem ser abertas</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>Fechar antes de anotar o código?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Ficar</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>Sem estas palavras ninguém pode abrir suas mensagens de novo se o chaveiro deste computador se perder.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>Procurando uma nova versão…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>Ninguém procurou uma nova versão ainda.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>O disco está cheio demais para a nova versão. Abra espaço e procure de novo.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>A nova versão não iniciou, então a anterior está em uso de novo, com todos os seus dados. Uma versão posterior será oferecida.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>A loja de prática não acessa nenhuma rede, por isso não procura atualizações.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>O servidor de atualizações não responde. Procure de novo quando estiver on-line.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>Esta compilação não tem servidor de atualizações.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>A versão %1 está sendo baixada.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>A versão %1 está aqui e verificada. Será usada a partir do próximo início.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>Há a versão %1.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>Há a versão %1. As atualizações do seu sistema a instalam.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>O que o servidor de atualizações diz está desatualizado. Confira a data deste computador e procure de novo amanhã.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>O que o servidor de atualizações enviou não é autêntico, então nada foi usado. Procure de novo mais tarde; se continuar assim, avise quem lhe deu o Conwerz.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>Quem administra este computador desativou as atualizações.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>Você tem a versão mais nova.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>Baixar</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Procurar nova versão</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>Procurar uma vez por dia</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Atualizações</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>Reproduzir o vídeo</translation>
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
   <translation>%1, em pausa</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fechar (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>Anterior (seta para a esquerda)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Maior (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>Seguinte (seta para a direita)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Carregando</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>Não está mais disponível</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>Reproduzir o vídeo (Espaço)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Salvar como…</translation>
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
   <translation>Nenhum microfone está conectado a este computador</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>O microfone não pode ser usado. Veja se o seu sistema permite.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>mensagem de voz</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>Não está mais disponível</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproduzir</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>Velocidade %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>Mensagem de voz, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>Mensagem de voz, carregando</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>Mensagem de voz, não está mais disponível</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram e WhatsApp
em uma só janela.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>Claro. Com prazer!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>Deixar esta palavra como está</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Ortografia</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>restam %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>Aceitou receber mensagens suas</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>Respondeu ao seu story</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>Como pessoa, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>Pergunta sobre um produto</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Sendo enviada</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>Veio do seu anúncio</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>Veio pelo seu link</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Cartão</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>Escolheu entre seus botões</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contato</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregue</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>Preencheu seu formulário</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>Formulário, preenchido</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>Tem um novo telefone</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>Vinculou a conta à sua loja</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>Mencionou você no story</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Não entregue</translation>
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
   <translation>Lida</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recebida</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviada</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>Configurou o WhatsApp de novo, talvez em outro telefone</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>Publicação compartilhada</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>Algo para abrir no celular</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Som</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>Figurinha</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modelo de mensagem</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Para escolher</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>Não se sabe se chegou</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>Desvinculou a conta da sua loja</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>Mensagem de voz</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Esperando envio</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>Não quer mais ofertas</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>Quer ofertas de novo</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Retida pela Meta</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>e mais %n</numerusform>
    <numerusform>e mais %n</numerusform>
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
   <translation>Fechar (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>Nada demorado no momento. Backups, exportações, leitura de mensagens anteriores e limpezas mostram aqui em que ponto estão.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Em andamento</translation>
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
   <translation>Resposta</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>O que você escreve</translation>
  </message>
 </context>
</TS>
