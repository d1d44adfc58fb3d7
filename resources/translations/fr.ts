<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n octet</numerusform>
    <numerusform>%n octets</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>Un ordinateur de votre réseau n’a pas de certificat. Utilisez cet ordinateur-ci.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>Un modèle d’IA qui n’est pas sur cet ordinateur doit être joint en https.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>L’IA a passé la main : rien dans vos infos n’y répond</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>L’IA a passé la main : le modèle n’a pas répondu</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>L’IA a passé la main : une personne a été demandée</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>L’IA a passé la main : le message contient plus que du texte</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>L’IA a passé la main : cela ressemble à une réclamation</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>L’IA peut répondre seule ici</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>Réponse automatique</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>Brouillon rédigé</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Main passée</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>Donnez le nom du modèle, tel que le serveur l’appelle.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>Donnez le nom du fournisseur.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>Aucun modèle d’IA n’est activé. Choisissez dans Réglages, IA celui qui rédige les brouillons.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>Rien dans les infos de votre boutique n’y répond.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>Devancé</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>Le client n’a rien écrit à quoi répondre.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>Le brouillon contenait un lien absent de vos infos ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>Le brouillon contenait un nombre absent de vos infos ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>Le brouillon contenait une adresse absente de vos infos ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>Le brouillon citait un prix absent de vos infos ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>Le brouillon promettait ce qui n’est pas dans vos infos ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>Le brouillon révélait ce qui est demandé au modèle ; il a été retenu.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>Le brouillon était trop long ; il a été retenu.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>Le message a disparu entre-temps.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>Le modèle d’IA ne répond pas. Démarrez son serveur, ou voyez Réglages, IA.</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>Le modèle d’IA n’a rien dit.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>Le serveur du modèle d’IA refuse. Vérifiez son nom et sa clé dans Réglages, IA.</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>La boutique d’entraînement n’utilise que des modèles d’IA de cet ordinateur.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>Le serveur ne répond pas comme celui d’OpenAI. Vérifiez son adresse.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>Pas de brouillon cette fois. Réessayez.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>Retenu par les contrôles</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>Indiquez dans quelle région travaille le fournisseur.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>Indiquez l’adresse du modèle, par exemple http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>Indiquez la date de cet accord, par exemple 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>Indiquez par quel accord il ne conserve rien de ce qu’il reçoit.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>Écrivez d’abord les infos de votre boutique : les brouillons ne disent rien d’autre.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>Vous avez pris la main</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>À propos de Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz est un logiciel libre et repose sur le travail d’autres personnes. Choisissez un composant pour lire sa licence.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt et PySide sont sous licence LGPL. Ils se trouvent, inchangés et dans leurs propres fichiers, dans le dossier PySide6 à côté du programme : votre propre compilation de la même version peut prendre leur place. Leurs sources sont sur code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt, dans votre propre version</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>De quoi il est fait</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>Répondre seule sur %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>Réponses automatiques en 24 heures sur %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Au plus par jour</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>Quand, sur %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>Boutique fermée</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>Boutique ouverte</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>Brouillon de l’IA, vu de vous seul</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Brouillon par l’IA</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>Rédaction…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>Laisser l’IA continuer</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>Pas de brouillon</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>Insérer dans la réponse</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Prendre la main</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>Un modèle rédige des réponses à partir des infos de votre boutique ; vous les lisez et les envoyez. Il est désactivé tant que vous n’avez pas dit où il fonctionne.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>IA</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>Répondre seule</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>Chacune disparaît avec les messages qu’elle cite. Numéros de téléphone, adresses e-mail et numéros de carte en ont été retirés avant l’envoi.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>Elle choisit lesquelles de vos infos répondent, et Conwerz envoie ces lignes mot pour mot, signalées comme automatiques. Si quelqu’un demande une personne, se plaint ou envoie une image, ou si vous répondez vous-même, elle se tait.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>Rien pour l’instant. Chaque demande figurera ici, mot pour mot, tant que ses messages sont conservés.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>Arrêter toutes les réponses automatiques</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>Ce que le modèle d’IA a reçu</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>Écrire les infos de votre boutique</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

Réponse :
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>Replier la demande de %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>Lire la demande de %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>Adresse, jusqu’avant /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>Chez un fournisseur</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>Date de l’accord</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>UE</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>Chiffré, et seulement avec un accord selon lequel il ne conserve rien.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>Clé du fournisseur, pour le trousseau</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle d’IA</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>Désactivé : rien n’est envoyé à aucun modèle</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp ou un autre serveur ici. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>Activé : il rédige quand vous le demandez</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>Référence de l’accord de non-conservation</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>La boutique d’entraînement n’utilise que des modèles d’IA de cet ordinateur.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>Où il fonctionne</translation>
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
   <translation>Ajouter des fichiers (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>Caractères restants : %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>Émojis</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Autres envois</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>Réponses types (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Enregistrer un message vocal</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>Envoyer un cœur</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Envoyer plus tard</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>Écrivez une réponse, ou / pour une réponse type</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>WhatsApp marque alors aussi le message comme lu : c’est un seul appel.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>Ne jamais montrer que j’ai lu</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Vu et saisie en cours</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>Le montrer dès que j’ouvre la conversation</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>Le montrer quand je réponds</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>Montrer que j’écris</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>Montrer que j’écris. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>Ce que vos clients voient de vous avant votre réponse, sur chaque canal.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n entrée, signée par cet ordinateur. Rien n’a été modifié.</numerusform>
    <numerusform>%n entrées, chacune liée à la précédente, signées par cet ordinateur. Rien n’a été modifié.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Une personne a été oubliée</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>Autre ordinateur retiré</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Sauvegarde restaurée</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Sauvegarde faite</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Déconnecté</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Modèle d’IA</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>Modèle d’IA configuré</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>L’entrée %1 manque.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>L’entrée %1 a été modifiée après son écriture.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>Effacé, délai dépassé</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>Effacements</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>Tout d’une connexion effacé</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exports et sauvegardes</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Clé changée</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>Clé créée</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>Prospect supprimé</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>Entrées plus anciennes effacées</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>Autorisation rendue</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>Autorisation accordée</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>Autorisation perdue</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>Code de récupération affiché</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>Code de récupération utilisé</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>Conservation choisie</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>Envoyé au modèle d’IA</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Identification auprès de Meta</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>Repris par un autre ordinateur</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>La signature de l’entrée %1 n’est pas celle de cet ordinateur.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Jetons</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>Ce qui précédait l’entrée %1 a été retiré, et rien de signé ne dit pourquoi.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>Cela apparaît ici dès que cela arrive.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>Rien de ce genre pour l’instant</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>Afficher les entrées plus anciennes</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>Le journal n’est pas complet</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>Le journal est complet</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>Ce qui a été connecté, effacé, exporté ou envoyé à un modèle d’IA. Sans noms ni textes, conservé 13 mois.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, de %2 à %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>De %1, %2 à %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>Dès que quelqu’un écrit</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>De maintenant à %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>De maintenant à %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>Une fois à chaque fermeture. %1 devient le moment de votre prochaine ouverture.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>Une fois en 24 heures, sauf si vous avez déjà répondu.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>Merci de votre message ! Nous sommes fermés en ce moment et ouvrons %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>Merci de votre message ! Nous l’avons bien reçu et répondons dès que possible.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>Cette réponse est automatique. Écrivez « humain » et une personne vous répondra.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>Pendant la fermeture</translation>
  </message>
 </context>
 <context>
  <name>AutomaticPage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Réponses automatiques</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>Connectez une Page ou un numéro sous Intégrations. Vous choisirez ensuite ici ce qui accueille vos clients.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>Les clients voient tout de suite que leur message est arrivé. Chacune de ces réponses porte la mention « Automatique », ne compte pas comme une réponse de vous, et laisse la conversation en attente.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Rien n’est connecté</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Les sept jours à venir</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>La sauvegarde n’a pas pu être faite. Réessayez ; « conwerz doctor » en dit plus.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>Le dossier des sauvegardes est introuvable. Branchez son disque ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>Il n’y a pas de place pour une sauvegarde. Faites de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>Cette sauvegarde ne contient plus ce qui y avait été mis. Choisissez-en une plus ancienne. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>Cette sauvegarde vient d’une version plus récente. Installez-la. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>Ce fichier n’est pas une sauvegarde complète de Conwerz. Choisissez-en un autre. Rien n’a été modifié.</translation>
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
   <translation>Une sauvegarde est effacée au bout de sept jours, et plus tôt si vous oubliez une personne ou déconnectez.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>Une sauvegarde remplace ce qui est ici. Ce qui a depuis été annulé, oublié ou déconnecté ne revient pas ; Messenger et Instagram rechargent ce qui a été écrit depuis, WhatsApp ne le peut pas.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>Sauvegardes présentes</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Tout le monde y est inventé, et on peut la recommencer à tout moment.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>Ne pas sauvegarder</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>Aucun dossier n’est choisi, donc aucune sauvegarde n’est faite. Le mieux est un dossier sur un autre disque.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>Un fichier chiffré par jour, dans un dossier de votre choix. Le code de récupération l’ouvre sur n’importe quel ordinateur ; il ne contient aucun accès.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>La boutique d’entraînement n’est pas sauvegardée</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Où enregistrer</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>Bloquer</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>Bloquer %1 ?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>Quoi que cette personne écrive, sur chaque canal où vous la connaissez, rien ne sonne et rien n’apparaît hors de la vue Spam. WhatsApp la tient entièrement à l’écart : là, aucun de vous ne peut écrire à l’autre. Sur Messenger et Instagram, elle peut continuer à écrire et ne remarque rien. Ce qu’elle a écrit est conservé comme tout message.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>Demande d’une adresse au relais…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz ne voit jamais votre mot de passe. Ce que vous accordez ne va que dans le trousseau de cet ordinateur.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>La page de Facebook est ouverte dans votre navigateur. À la fin, elle affiche six chiffres, valables pour un seul essai.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>La page de Facebook y est ouverte. Choisissez vos Pages et continuez ; vous reviendrez ici de vous-même.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>Continuez dans votre navigateur</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>Il ne revient pas : utiliser un code</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>Rouvrir le navigateur</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Six chiffres</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>Saisissez les six chiffres de votre navigateur</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>AI · sent automatically</source>
   <translation>IA · envoyé automatiquement</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Message annulé</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>Note, pour vous seul</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>Envoyé d’une autre application</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Annulé par le client et effacé ici</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>modifié %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n réponse type : %1</numerusform>
    <numerusform>%n réponses types : %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>Donnez-lui un nom court : vous le tapez après /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>Un des fichiers ne peut pas être envoyé</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>Écrivez la réponse, ou ajoutez un fichier</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>Modifier %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Supprimer %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>Les réponses déjà écrites avec elle restent telles quelles.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Supprimer %1 ?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>Supprimer la réponse type</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>La garder</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>Aucune réponse type pour l’instant</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>Horaires, prix, chemin jusqu’à la boutique : écrivez une fois ce qu’on vous demande chaque jour.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Coller une liste</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Réponses types</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>Tapez / et quelques lettres du nom, n’importe où dans une réponse.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>En écrire une</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>Tout garder</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>Une par ligne, sous la forme « nom : réponse », ou une par paragraphe avec son nom en première ligne</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>Coller des réponses enregistrées</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>Une réponse type</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Ajouter des fichiers</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>Modifier la réponse type</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>Rempli tout seul : %1. Tout le reste entre accolades est marqué pour que vous le remplaciez.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>Langue, si elle compte</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>Nom, que vous tapez après /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horaires</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta ne transmet pas ce genre de message à d’autres programmes.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>Ouvrez ceci sur votre téléphone</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>Les flèches parcourent les points.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>Pas encore de chiffres pour cette période</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>Pas encore terminé</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>Enregistrer %1 en image (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>Enregistrer %1 en tableau (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>Afficher %1 en graphique</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>Afficher %1 en tableau</translation>
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
   <translation>Ajouter des Pages non cochées</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>Autoriser l’accès à l’entreprise</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Demande à Facebook de ce qu’il y a…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>Connecter %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>Cochez une ou plusieurs lignes. Une Page amène son compte Instagram.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>Que voulez-vous connecter ?</translation>
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
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Laisser entrer</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>Seule une personne peut répondre maintenant</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>Répondre en personne</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz peut continuer sans fenêtre et vous prévenir quand un client écrit. Lancez-le à nouveau pour revoir la fenêtre.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz peut rester dans la zone de notification et vous prévenir quand un client écrit. Vous pouvez changer cela dans les réglages.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>Continuer à recevoir les messages ?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>Continuer sans fenêtre</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Rester actif</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>Ces mots appartiennent à un autre code, ou sont dans un autre ordre. Vérifiez sur votre papier.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>« %1 » n’est un mot d’aucun code de récupération. Vérifiez sur votre papier.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 mots sur 12</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Code de récupération</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>Douze mots, séparés par des espaces</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>Liste plus étroite</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>Liste plus large</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>À propos de cette personne</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>Bloquer cette personne…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Lui donner un autre nom…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>Choisir toutes les conversations</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>Choisir aussi la suivante</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>Choisir aussi la précédente</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>Choisir aussi cette conversation</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>Supprimer le commentaire…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>Terminé, et revenir à la précédente</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>Terminé, et passer à la suivante</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Terminé, ou rouvrir</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Brouillon par l’IA</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>Exporter les prospects…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>Trouver une commande ou une personne</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Oublier cette personne…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>Aller aux commentaires</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>Aller aux statistiques</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>Aller aux prospects</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>Aller à la boîte de réception</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>Masquer le commentaire, ou le réafficher</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>Importer des prospects…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>Insérer une réponse type</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>Insérer un émoji</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Étiquette…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Verrouiller Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Chercher une nouvelle version</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lue</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marquer comme non lue</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Commentaire suivant</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Conversation suivante</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>Publication suivante</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>Conversation non lue suivante</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Sans réponse nécessaire</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Commentaire précédent</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>Conversation précédente</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Volet précédent</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>Publication précédente</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>Conversation non lue précédente</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>Imprimer cette conversation…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>Mettre le prospect à la cinquième étape</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>Mettre le prospect à la première étape</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>Mettre le prospect à la quatrième étape</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>Mettre le prospect à la deuxième étape</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>Mettre le prospect à la troisième étape</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Quitter Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>Citer le message choisi dans votre réponse</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Enregistrer un message vocal</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>Répondre sous le commentaire</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Enregistrer cette conversation…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Rechercher dans les commentaires</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Rechercher partout</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Rechercher dans cette conversation</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>Envoyer plus tard…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>Afficher les prospects en tableau</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>Afficher les prospects en liste</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Reporter…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>Spam, ou pas</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>Mettre en favorite, ou retirer</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>Revenir sur la dernière action</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>Texte à sa taille initiale</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Cette conversation</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>Vue 1 : vous attendent</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>Vue 2 : fin proche</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>Vue 3 : toutes les conversations</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>Vue 4 : non lues</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>Vue 5 : reportées</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>Vue 6 : non remis</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>Vue 7 : terminées</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>Vue 8 : favorites</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>Vue 9 : spam et bloqués</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>Ce qui est en cours</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Écrire une note</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>Lui écrire en privé</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Rédaction</translation>
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
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Sans réponse nécessaire</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Ouvrir sur Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Réafficher</translation>
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
    <numerusform>%n commentaire</numerusform>
    <numerusform>%n commentaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en attente</numerusform>
    <numerusform>%n en attente</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Répondre sur Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Répondus</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>Les commentaires apparaissent ici dès que quelqu’un écrit sous une publication</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Suppression</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>Tout le monde peut le lire.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>Quiconque voit la publication peut le lire.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>Masquage</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram ne laisse personne écrire à cette personne au sujet de ce commentaire.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>Mentions de %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta demande une pause. Rien n’a été publié : réessayez dans quelques minutes.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>Dernier commentaire %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>Rien trouvé pour « %1 »</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>Un message, une fois. Il n’ouvre pas 24 h de texte libre : il faut pour cela une réponse du client.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>Publication avec un commentaire de %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>Publié %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>Publié aujourd’hui</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>Publié hier</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>Réponse privée envoyée</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Répondre en public</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>Répondre en privé</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>Répondre en privé, encore %1 h</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Répondre en privé, encore %n jour</numerusform>
    <numerusform>Répondre en privé, encore %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>Répondre à %1 en public</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>Réponse en cours</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>Envoyer en privé</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>Sept jours ont passé : Instagram n’accepte plus de réponse privée à ce commentaire.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>Réaffichez le commentaire pour y répondre</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>Réaffichage</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>Quelqu’un qui garde son nom pour soi</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Ce commentaire n’est plus là.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>C’est le commentaire de la boutique elle-même</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>Désactivation</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>Activation</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>Écrire à %1 en privé</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>Envoi en privé</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>a mentionné la Page sur Facebook. Ce qui a été dit se trouve là-bas.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>vous a mentionné. Le texte est en cours de chargement.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>attend une réponse</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>Écrivez votre première réponse type</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>prénom</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>boutique</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 le permet pendant 7 jours après le message d’un client. Vous pourrez répondre ici dès que le client écrira de nouveau.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Bloqué</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>Texte libre pendant %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>Le texte libre est fermé</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>Il part dans un instant</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>Il est déjà en route, et Meta ne reprend rien pour une boutique</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>Plus de 24 h ont passé. Jusqu’à 7 jours après le message du client, %1 accepte ce qu’une personne répond : rien d’automatique, pas d’offres.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Envoyer en %n message</numerusform>
    <numerusform>Envoyer en %n messages</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>Envoyer sur %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>Envoyer à %1 sur %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>WhatsApp le permet pendant 24 h après le message d’un client. Un modèle peut être envoyé maintenant.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>Vous répondez en personne, encore %1</translation>
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
   <translation>Retirer…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>Un autre ordinateur</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>Il ne fait plus partie des ordinateurs de votre boutique.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>Il est retiré et s’efface lui-même dès qu’il est en ligne.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>Il est retiré et ne reçoit plus rien.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>Il est retiré. Meta n’a pas confirmé : retirez Conwerz chez Facebook sous Paramètres, Intégrations professionnelles, et ce que votre entreprise lui a donné dans les paramètres d’entreprise de Meta : Utilisateurs système, Révoquer les tokens. Identifiez-vous ensuite de nouveau ici.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Il est retiré. Personne ne s’est identifié ici, rien n’a donc pu être arrêté chez Meta : retirez Conwerz chez Facebook sous Paramètres, Intégrations professionnelles, et ce que votre entreprise lui a donné dans les paramètres d’entreprise de Meta : Utilisateurs système, Révoquer les tokens.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>Il est retiré. La prochaine fois qu’il sera en ligne, il demandera à la personne qui s’y trouve de tout effacer.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>Il reçoit encore quelque chose que cet ordinateur ne reçoit pas. Connectez-le d’abord ici, puis retirez l’ordinateur.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>Vu la dernière fois %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Reçoit %n connexion</numerusform>
    <numerusform>Reçoit %n connexions</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>Ne reçoit rien</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>Retirer l’ordinateur présent %1 ?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>Le relais n’a pas répondu, rien n’a donc changé. Réessayez.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>En ligne</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Ce qui était ouvert ici a pris fin chez Meta ; identifiez-vous de nouveau. Si l’autre ordinateur avait accès à votre entreprise, mettez-y fin dans les paramètres d’entreprise de Meta : Utilisateurs système, Révoquer les tokens.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>Ce qui était ouvert ici a pris fin chez Meta ; identifiez-vous de nouveau. Toute autre personne qui s’y était identifiée retire Conwerz chez Facebook sous Paramètres, Intégrations professionnelles.</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>depuis %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>Selon le relais, un autre ordinateur de votre boutique l’a retiré. Cela n’a pas pu être prouvé, et Meta l’accepte encore : rien n’a donc été effacé. Si c’était vous, effacez tout ici. Sinon, continuez avec lui et identifiez-vous de nouveau.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>Demande au relais…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Ordinateurs</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Tout effacer…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>Continuer avec cet ordinateur</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>Il sait quels ordinateurs reçoivent pour votre boutique.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>Il sait quels ordinateurs existent. Tout le reste continue ; revenez voir plus tard.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>S’identifier de nouveau</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Le relais ne répond pas</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Cet ordinateur a été retiré</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>Là où votre boutique est ouverte. Pour passer à un autre ordinateur, restaurez-y une sauvegarde ou identifiez-vous : il reçoit à sa place, et celui-ci cesse de recevoir.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>Un code ne vaut qu’un essai, pour que personne ne puisse le deviner. Une nouvelle identification en affiche un nouveau.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>Un autre ordinateur le reçoit</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>Un autre ordinateur le reçoit. Reprenez-le ici, et l’autre s’arrête.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>Chez Facebook, aucune Page qui convient n’a été cochée. Choisissez-y Modifier les paramètres et cochez vos Pages.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>Commentaires sous vos publications : répondre, masquer, écrire en privé.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>Connecté, et Meta le confirme</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>Messages directs à votre compte professionnel.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>Chaque accès n’est remis qu’une fois, à l’ordinateur qui l’a demandé. Rien n’a été connecté ici.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook n’a pas terminé</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook ne répond pas</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>Formulaires remplis depuis vos publicités.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>Retourner sur Facebook</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Commentaires Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Statistiques Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Messages Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>Il n’accepte pas cet accès. Rien n’a été connecté.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>Il faut d’abord le reprendre à l’autre ordinateur.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>Il reçoit pour vous les messages de Meta, et il est nécessaire pour s’identifier. Vérifiez la connexion internet.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Il vous a renvoyé sans accès. Identifiez-vous d’abord sur facebook.com dans votre navigateur, puis réessayez.</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta ne confirme pas qu’il dira tout à Conwerz. Cliquez sur Tester sous Intégrations.</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta l’a refusé.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>Aucun compte Instagram professionnel n’est lié à cette Page, ou il n’a pas été coché.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>Pas coché chez Facebook. Retournez-y et cochez-le.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>Rien n’est revenu du navigateur en un quart d’heure. L’ancien onglet peut être fermé.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>Rien n’a été connecté</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>Rien n’a été connecté.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>Appartient à un portefeuille d’entreprise. Autorisez l’accès à l’entreprise pour la connecter.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>Couverture, vues et abonnés, en chiffres par jour.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>Le trousseau est fermé</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>Le trousseau est fermé, sa clé n’a donc pas pu être conservée.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>La liste des Pages a été omise</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>L’accès ne peut pas être conservé en sûreté, rien n’a donc été connecté. Déverrouillez le trousseau.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>L’identification est restée inachevée</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>L’identification a réussi, mais ce qu’elle apporte n’a pas pu être demandé. Rien n’a été connecté.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>Le relais ne l’a pas accepté. Réessayez dans une minute.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Le relais ne répond pas</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>Le relais a refusé</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>Le relais refuse les demandes d’une autre heure. Réglez l’horloge dans les réglages du système.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>Il n’y a encore rien à connecter</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>L’horloge de cet ordinateur est fausse</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>Ce n’est pas notre relais</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>Cet accès a déjà été utilisé</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>Ce relais demande une invitation</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>Ce n’étaient pas les six chiffres</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Saisir le code</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>Ce qu’on écrit à votre Page, et vos réponses.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>Qui répond à son adresse a une autre clé. Rien n’a été envoyé. Le proxy d’une entreprise peut en être la cause.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>Qui le gère vous donne un code. Saisissez-le à côté de l’adresse du relais.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>Sans cela, Conwerz ne peut pas voir ce qu’il y a à connecter. Chez Facebook, laissez toutes les cases cochées.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>Vous avez annulé chez Facebook, rien n’a donc été accordé. Vous pouvez recommencer quand vous voulez.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>Il vous manque la tâche « %1 » sur cette Page. Demandez-la à la personne qui gère la Page.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>Votre numéro WhatsApp Business, par le cloud de Meta.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Omis chez Facebook, cela ne fonctionne donc pas encore : %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>Aucun message n’est arrivé. Cliquez sur Tester sous Intégrations pour attendre de nouveau.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>Reçu en %1 s</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>En attente d’un message : écrivez-lui « bonjour » depuis n’importe quel compte.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>accès à l’entreprise</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>Étape %1 sur 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>Est-ce arrivé ? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>Brouillon : %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Message annulé</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>Non remis : %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Vous : %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminée</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>étiquette %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>reportée : %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>favorite</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>non lue : %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Résultats de la recherche</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>Votre administrateur a fixé ce réglage pour cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>Supprimer le commentaire</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>Supprimer ce commentaire ?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>Il disparaît d’Instagram pour tous, avec les réponses en dessous, et ne peut pas être rétabli. Masqué, il reste visible pour vous et pour qui l’a écrit.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>Changée ici. Le service de remise ne répond pas maintenant et prendra la nouvelle clé dès qu’il répondra.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>Changée. Ce qui attendait l’ancienne clé s’ouvre quand même avec elle.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>Changement en cours…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>Rien n’a été modifié : le trousseau ne s’est pas ouvert. Déverrouillez-le et réessayez.</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>%1 est déconnecté</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>Un autre de vos ordinateurs la reçoit maintenant</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>Sauvegardes accessibles effacées</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz a été retiré chez Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>La suppression a été demandée chez Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>Déconnecter %1 ?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>Fait par le relais</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>Effacé ici</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>Les messages et commentaires Instagram s’arrêtent ici. Voici ce qui va se passer :</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>Il avait déjà pris fin (code %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>Désabonné, et son accès détruit ici. Chez Meta, l’autorisation continue pour les autres.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>Ses prospects restent ici. Le reçu lui-même ne contient aucune donnée personnelle.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>Laissé actif : une autre connexion en a besoin</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>Accès détruit ici</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>Accès révoqué</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>Accès essayé encore une fois</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger et Lead Ads s’arrêtent ici. Voici ce qui va se passer :</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta n’a pas confirmé en un jour. Mettez-y fin dans les paramètres d’entreprise de Meta : Utilisateurs système, Révoquer les tokens.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta n’a pas confirmé en un jour. Retirez Conwerz chez Facebook sous Intégrations professionnelles.</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>Jamais confirmé : mettez-y fin dans les paramètres d’entreprise de Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>Jamais confirmé : retirez Conwerz chez Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>Pas encore de réponse, redemandé</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>Pas fait : l’autorisation de Meta continue</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Pas terminé</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>Rien ne change : un autre de vos ordinateurs continue avec elle.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>Il n’en reste rien ici. Le reçu lui-même ne contient aucune donnée personnelle.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>Il n’y avait rien</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Refusé par Meta (code %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>Refusé avec le code %1, comme il se doit</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>Le relais lâche tout</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>L’accès, et avec lui : %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>L’accès. Rien d’autre n’en est enregistré.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>Le relais a mis fin à l’autorisation. Meta n’a pas répondu à cet ordinateur en un jour, l’accès n’a donc pas été essayé encore une fois.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>Le trousseau ou le disque de cet ordinateur n’a pas répondu. Conwerz continue tout seul ; revenez voir plus tard.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>En attente de Meta : ce qui est enregistré ici est parti, et Meta est redemandé jusqu’à sa confirmation.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Webhooks désabonnés</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Webhooks désabonnés, accès révoqué aussitôt.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>Les messages WhatsApp s’arrêtent ici. Voici ce qui va se passer :</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>Chez Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>Déconnecter et effacer</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>Déconnecter et tout effacer</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>Déconnecter, garder les prospects</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>Déconnecter, garder les prospects (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>Déconnexion…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>Mettre fin à tout l’accès, identifier de nouveau les autres</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>Il n’en reçoit plus rien.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>Les prospects sont vos propres données et restent jusqu’à 13 mois.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>Faire d’abord une sauvegarde</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta a un seul accès pour ceci et pour : %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>Rien n’en reste ici. Les sauvegardes accessibles sont effacées aussi.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Sur le relais</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Enregistrer en JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>Les autres continuent. Ce que vous avez accordé chez Meta aussi, et le reçu le dit.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>Tapez %1 pour tout effacer</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>Désabonner et détruire l’accès ici seulement</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Webhooks désabonnés. L’autorisation de Meta continue pour les autres.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Fonctionne aussi sans Meta : d’abord cet ordinateur, puis Meta dès qu’il répond.</translation>
  </message>
 </context>
 <context>
  <name>DisconnectStep</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>Chaque élément est acheminé, abonné et relu chez Meta.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>Ouvrir la boîte de réception</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>Reprendre à l’autre ordinateur</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>Essayez maintenant : écrivez « bonjour » à votre Page depuis un autre compte, et voyez le message arriver ici.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>Votre boutique est connectée</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>Répondez à tous ceux qui écrivent à votre boutique, depuis un seul endroit qui reste sur votre ordinateur.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Connecter ma boutique</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>Chiffré sur cet ordinateur. Ni télémétrie, ni publicité.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>Tous vos clients,
une boîte paisible.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Quatre étapes, environ trois minutes. Vous choisissez ce que nous demandons à Meta.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>J’ai une sauvegarde</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>Un clic. Ni compte, ni réseau, rien n’est envoyé.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>Ouverture de la boutique d’entraînement…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Essayer une boutique d’entraînement</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>Réagir avec %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>Fichiers de cette réponse</translation>
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
   <translation>Mise au bon format</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>Omettre %1</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 n’accepte pas les fichiers de ce type.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 accepte jusqu’à %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>Envoyer en JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Ce fichier est vide.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Ouvrir Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconnecter</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Activer…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>Les réponses en route attendent jusque-là.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>Vous avez désactivé les messages de %1. Activez-les pour répondre.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>Reçu</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>Un fichier n’a pas pu être supprimé. Le prochain démarrage de Conwerz réessaie.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>Chez Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>Sauvegardes accessibles</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>Fichiers : %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>Dans le trousseau</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta n’a pas confirmé. Retirez Conwerz chez Facebook sous Paramètres, Intégrations professionnelles, et ce que votre entreprise lui a donné dans les paramètres d’entreprise de Meta : Utilisateurs système, Révoquer les tokens.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Aucune.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Pas terminé</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>Rien n’est connecté.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Sur le relais</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>Hors d’atteinte : %1. Supprimez les fichiers nommés .conwerz-backup là où ils sont.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>La clé de la base de données, le code de récupération et tous les accès.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>La base de données. Aucun message ne s’y trouve.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>Le trousseau ne s’est pas ouvert. Ses entrées nommées Conwerz n’ouvrent plus rien : supprimez-les là.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>Le relais n’a pas répondu. Ce qui y attend est scellé et sera lâché dans les 30 jours.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>L’inscription de cet ordinateur, et ce qui y attend sous scellé.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>Désabonné, et l’autorisation terminée : %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>effacer</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz oublie votre boutique et recommence comme au premier jour.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>Exporter d’abord</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>La boutique d’entraînement prend fin. Votre propre boutique, si vous en avez une, reste telle quelle.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>Le code de récupération n’ouvre plus rien ensuite, et les messages de vos clients ne peuvent plus être rechargés en entier. Ce que Facebook, Instagram et WhatsApp conservent eux-mêmes y reste.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>Il n’y a pas de retour</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>Tapez « %1 » pour tout effacer</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>Ce qui va se passer, dans cet ordre</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>Un autre ordinateur de votre boutique a retiré celui-ci.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>Effacé ici, mais il reste quelque chose ailleurs</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Tout s’efface</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>J’ai lu</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>Plus rien ne peut être lu sur cet ordinateur. Il vous reste à faire :</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>Cela prend un moment. En cas d’interruption, le prochain démarrage termine.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>Encore dans le fichier : %1 sur %n identifiant effacé ; le prochain effacement regarde de nouveau</numerusform>
    <numerusform>Encore dans le fichier : %1 sur %n identifiants effacés ; le prochain effacement regarde de nouveau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 trace de %n identifiant dans %1 pages déchiffrées</numerusform>
    <numerusform>0 trace de %n identifiants dans %1 pages déchiffrées</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Une personne a été oubliée</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>Sauvegardes hors d’atteinte, à effacer à la main</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Déconnecté</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Brouillons</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>Rien n’avait d’identifiant que l’on puisse chercher</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>Délai dépassé</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Images et fichiers</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Réactions</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>Événements non lus</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>%1 n’a pas pu être écrit. Faites de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>Un ZIP avec un fichier par type de données et une page qui les décrit. Il n’est pas chiffré : quiconque l’a peut le lire.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>Une conversation</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>Ouvrez-la dans la boîte de réception. Ctrl+P l’imprime ; Ctrl+Shift+S l’enregistre en PDF, texte, HTML ou JSON, selon la fin du nom.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>Enregistrer une archive…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>Enregistré : %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>Vos données sont à vous : emportez-les sous une forme que d’autres programmes lisent.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Ajouter un champ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>Modifier ce champ</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>Supprimer ce champ</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>Il figure sur la fiche de chaque personne : une ville, un anniversaire, une adresse de livraison. Huit champs au plus.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nom du champ</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Modifier cette vue</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>Supprimer cette vue</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>Elle montre les conversations que sa ligne trouve. Les mots entre guillemets sont cherchés dans les messages, les autres dans les noms.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Nom de la vue</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>Place dans la barre</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Ce qu’elle cherche</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>Ce que la vue cherche</translation>
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
   <translation>Affiché</translation>
  </message>
 </context>
 <context>
  <name>ForgetQuestion</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>Effacement…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>Tout ce qui concerne cette personne, sur chaque canal, est effacé de cet ordinateur et ne peut pas être rétabli. Les anciens messages ne reviennent pas quand Meta en reparle, et les sauvegardes faites ici partent aussi. Meta et le client gardent les leurs.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>Oublier %1 ?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Oublié</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>Tout n’est pas encore effacé</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>Le disque de cet ordinateur n’a pas pu être écrit. Ce qui reste est effacé dès que possible.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>Résultats de la recherche</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>Les mots sont trouvés par leur début, dans ce qui a été écrit et dans les noms.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>réaffiche la liste</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
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
   <translation>Toujours</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>Une réponse peut être reprise pendant</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Comme l’ordinateur</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>Me demander</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>À la fermeture de la fenêtre</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Confortable</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacte</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>Espacement des lignes</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>Tout le monde ici est inventé, et rien de ce que vous envoyez n’atteint une vraie personne. Quitter la boutique d’entraînement l’efface de cet ordinateur.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>Continuer à recevoir dans la zone de notification</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>Continuer à recevoir sans fenêtre</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>Quitter et effacer…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins d’animations</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>Clair le jour et sombre la nuit, si votre système le fait.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>Plus de contraste</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Pas du tout</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>Boutique d’entraînement</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Quitter Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Taille du texte</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>Indiquez d’abord vos horaires</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>%1 par jour</translation>
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
   <translation>il y a %1 min</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%1 sur %2, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, dernier message %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>Il manque un message</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>Une autorisation dont Conwerz a besoin ici n’a pas été donnée, ou a été retirée.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>Tout va bien</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Revérifier</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Remise</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Page Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Facebook veut une confirmation avant que Conwerz puisse continuer. Identifiez-vous-y une fois.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Élevée</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En examen</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Compte Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>Dernier message %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>Accès terminé</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>Accès bientôt terminé</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>Accès suspendu</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Faible</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>Beaucoup de gens ont bloqué ou signalé ce numéro. Envoyez moins jusqu’à ce que son évaluation remonte.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>Messages retardés</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>Les messages n’arrivent pas</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta n’a pas pu débiter le compte, il n’envoie donc rien. Vérifiez son moyen de paiement.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta a refusé le nom affiché du numéro. Choisissez-y un autre nom.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta n’a pas répondu, l’accès n’a donc pas pu être vérifié.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta a un message plus récent que Conwerz : son avis n’est jamais venu.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta a restreint ce compte. Business Suite dit pourquoi.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta a cessé d’informer Conwerz des nouveaux messages.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta examine encore le compte. La réception fonctionne entre-temps.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta examine encore le nom affiché du numéro. L’envoi à de nouveaux clients attend cet examen.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta n’accepte plus l’accès, rien ne peut donc être envoyé ni reçu.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta ne montre plus ce compte à Conwerz. A-t-il été déplacé ou fermé ?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta n’annonce à Conwerz que %1 des %2 types de nouvelles dont il a besoin.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>Nom refusé</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>Nom en examen</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Pas encore vérifié</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>Tout n’arrive pas</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>Introuvable chez Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>Pas encore prouvé</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>Non évalué</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Non inscrit</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>Non identifié</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>Rien n’est arrivé en dix minutes. « bonjour » a-t-il été envoyé à %1 ?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>Rien n’est encore arrivé. Écrivez-vous à vous-même, et voyez que cela marche.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien pour l’instant</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Ouvrir Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Ouvrir Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>Ouvrir les numéros WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>Notre service de remise ne répond pas. Les messages y attendent, aucun n’est perdu.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>Problème de paiement</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>Autorisation manquante</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>La qualité est faible</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>Reçu en %1. Cette connexion fonctionne.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconnecter</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Restreint par Meta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>Me montrer comment</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>Se réabonner</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>Abonnement</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>La remise n’a pas pu être vérifiée.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>L’accès prend fin le %1. Renouvelez-le maintenant, et rien n’est interrompu.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>L’accès n’est pas dans le trousseau de cet ordinateur. Identifiez-vous encore une fois.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>Le numéro n’est pas inscrit sur WhatsApp, il ne peut donc rien envoyer.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>L’abonnement n’a pas pu être vérifié.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Valide</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>Valide jusqu’au %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>Valide, n’expire jamais</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>Le résultat de l’examen de Meta n’a pas pu être demandé.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>Ce à quoi cela servait est désactivé, rien de nouveau n’arrive donc. Ce qui est enregistré reste jusqu’à son terme.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>Numéro WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>Écrivez « bonjour » à %1 depuis un autre compte. En attente…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>vérifié %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bonne</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sans limite</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>« Autoriser l’accès aux messages » est désactivé dans Instagram, les nouveaux messages n’atteignent donc pas Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>Cette page n’est pas encore traduite, elle est donc en anglais.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>Comment faire les choses ici. Chaque page indique la touche qui va plus vite.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>Aucune page ne contient tous ces mots. Essayez-en moins.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Les pages</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>Ces pages sont traduites de l’anglais, et aucune personne de langue maternelle française ne les a encore lues.</translation>
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
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>Noël</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Jours particuliers</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>Dernier jour, si différent</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Retirer %1</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Motif</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Jour particulier</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>Écrivez une date comme %1, et un dernier jour qui ne précède pas le premier.</translation>
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
   <translation>%1, fermeture</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, ouverture</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>Ajouter une pause, %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Ouvert, %1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>Retirer ces horaires</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>Ils se chevauchent</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>Connectez une Page ou un numéro sous Intégrations. Ses horaires seront alors ici.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>Indiquer des horaires</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horaires</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>Pas encore d’horaires</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Rien n’est connecté</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semaine</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>Utiliser ces horaires partout</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>Quand vous êtes là pour répondre. Les réponses automatiques et les temps de réponse se règlent sur ces horaires.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>Horaires de</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>Sans horaires, Conwerz considère que vous êtes là à tout moment.</translation>
  </message>
 </context>
 <context>
  <name>HoursPreview</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Les sept jours à venir</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>Outils connectés</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Laisser Conwerz voir les messages Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>Contrôles des messages</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>Messages et réponses aux stories</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>Activez « Autoriser l’accès aux messages »</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>Le réglage se trouve dans l’application Instagram, identifiée comme la boutique :</translation>
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
   <translation>Toutes les conversations</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>Les conversations apparaissent ici dès que quelqu’un écrit</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminées</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>Fin proche</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>Tout le monde a sa réponse</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Tout est lu</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>Tout a été remis</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>Aucun délai de réponse ne finit dans les deux heures</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>Personne n’est exclu</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Personne n’attend</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Non remis</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>Rien n’est reporté</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>Aucune favorite</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Reportées</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>Spam et bloqués</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Favorites</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lues</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Vous attendent</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>Ce que vous avez terminé est gardé ici</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>Choisissez-en une dans la liste.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Connecter ma boutique</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>Les clients arrivent</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Quatre étapes, environ trois minutes. Vous choisissez ce que nous demandons à Meta.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>Les nouveaux messages apparaissent ici tout seuls.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>Aucune conversation n’est ouverte</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>Aucune boutique n’est connectée</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>Ils sont inventés, et écrivent comme de vrais clients.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Essayer une boutique d’entraînement</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>ouvre la suivante</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>affiche toutes les conversations</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 de moins</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 de plus</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>Fournis : %1 sur %n jour</numerusform>
    <numerusform>Fournis : %1 sur %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. Compté sur cet ordinateur, à partir de vos propres messages. Aucun texte de message n’est gardé pour cela.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n point</numerusform>
    <numerusform>%n points</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>Les comptes qui ont commencé à vous suivre, selon Meta, qui en garde 30 jours.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>Les comptes qui ont vu quelque chose de vous, selon Meta.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>Répondu en 15 min</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>État du %1. Meta a jusqu’à 48 heures de retard.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>À la fin de chaque jour où Conwerz a interrogé Meta.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>Par d’autres personnes, sous vos publications, et mentions de votre compte.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Compté par Conwerz sur cet ordinateur. Aucun nom et aucun message n’en fait partie.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Déconnecté</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>Les chiffres croissent à partir d’aujourd’hui</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Première réponse</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>Première réponse, médiane</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Abonnés</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>Formulaires remplis. Les prospects de test ne comptent pas.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>De la question d’un client à la première réponse d’une personne dans les 24 heures ; la valeur du milieu. Les réponses automatiques ne comptent pas. Une question est un message que ne précède aucun autre sans réponse dans les 24 heures.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>Du formulaire au premier contact, pour les prospects contactés ce jour-là.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>Combien de fois vos publications, stories et reels ont été affichés. Jusqu’en 2025, Meta parlait d’impressions.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Abonnés Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Couverture Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Vues Instagram</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
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
   <translation>MMMM yyyy</translation>
  </message>
  <message>
   <source>Messages by day</source>
   <translation>Messages par jour</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>Messages par mois</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>Messages par semaine</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>Messages reçus</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>Messages ce mois-ci</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta n’en a encore rien fourni.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta ne fournit plus ce chiffre. Ce qui a été recueilli jusque-là reste.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta fournit ce chiffre à partir de 100 abonnés.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta ne fournit ce chiffre qu’avec une autorisation qui n’a pas été accordée.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Nouvelles conversations</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Nouveaux abonnés</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>Nouveaux prospects</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Nouvelles sur Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>Pas de chiffre</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>Pas encore demandé.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Non compté</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Pas encore fourni par Meta</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>Parmi les questions d’un jour, celles auxquelles une personne a répondu : en 15 minutes, comme le compte le badge de Meta, et en 24 heures.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>Seul compte le temps où la boutique était ouverte.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>Les personnes qui n’avaient jamais écrit à la Page, selon Meta.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>Reçus : écrits par des clients. Envoyés : écrits par des personnes de la boutique, ici ou dans un autre programme, et acceptés par Meta. Les réponses automatiques n’en font pas partie.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>Taux de réponse</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyés</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>Quelqu’un a écrit pour la première fois, ou de nouveau après trois jours sans message de personne.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>Délai de contact</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>Délai de contact, médiane</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>La somme des chiffres par jour : quelqu’un venu deux jours y compte deux fois.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semaine</translation>
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
   <translation>comptes touchés</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>par rapport à %1</translation>
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
   <translation>d MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>d MMMM yyyy</translation>
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
   <translation>ddd d MMMM</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>abonnés</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>au milieu de toutes</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>identique à %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>moins de 1 min</translation>
  </message>
  <message>
   <source>views</source>
   <translation>vues</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>moins bien</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 mois</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 jours</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 jours</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 jours</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>Compter seulement les heures d’ouverture</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>Les chiffres croissent à partir d’aujourd’hui : chaque jour est compté quand il se termine, et gardé 13 mois.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>Quelle période</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Déconnecter…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>Fonctions et autorisations</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Reconnecter</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tester</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>Un autre ordinateur reçoit ceci maintenant, c’est donc masqué ici. Déconnectez-le pour l’effacer ici, ou reprenez-le.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>Selon le relais, Conwerz a été retiré chez Facebook. Meta dit que non, et sera redemandé pendant un jour.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>Selon le relais, Conwerz a été retiré chez Facebook. Ce qui est ici est masqué jusqu’à la réponse de Meta.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Remise</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>État du numéro</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Enregistré ici</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>connecté %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Adresse du relais</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Connecter</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>Connectez une Page, un compte Instagram ou un numéro WhatsApp, et ce qu’écrivent les clients apparaît ici.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Déconnectés</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>Tout est chiffré sur cet ordinateur. Le relais ne garde que ce qu’il a scellé pour lui.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Intégrations</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>Rien n’est encore connecté</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>Ce à quoi Conwerz est connecté, et comment va chaque connexion.</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>Réunir</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>En faire une seule personne ?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>Leurs conversations, notes et champs figurent dès lors sur une seule fiche ; rien n’est perdu. Vous pouvez revenir en arrière pendant 30 jours. Quel nom compte ?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>Nouveaux messages : %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>Au plus récent</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>Comme au début</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter : autres touches. Del : aucune touche.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Aucune touche</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>Rien de pressé encore</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>Presser à nouveau</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>Pressez les nouvelles touches : une seule, ou plusieurs à la suite. Esc laisse tout tel quel.</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Utiliser ces touches</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>Toutes les touches</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Changer les touches…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>Tout comme au début</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>Sous forme de fichier</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>Dans le fichier des touches</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>Les lettres agissent tant que vous n’écrivez pas. Chaque commande est aussi dans la palette, avec ou sans touche.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ouvrir son dossier</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Le relire</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>Ce que vous changez est gardé dans %1, qui peut être modifié, et copié sur un autre ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 sert à se déplacer et à écrire. Choisissez une autre touche.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>Une nouvelle ligne dans votre réponse</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>Une étape en arrière</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retour arrière</translation>
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
   <translation>Dans chaque liste et champ</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>La ligne %2 du fichier est illisible, les touches habituelles s’appliquent donc.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>Déplacer un prospect d’une étape, avec l’une ou l’autre flèche</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>Élément suivant de ce volet</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>Aucune commande ne s’appelle « %1 ».</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>Ouvrir, ou presser le bouton</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page suiv.</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page préc.</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
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
   <translation>Parcourir une liste</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>Ce qu’on peut faire d’un message</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>aucune touche</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>« %1 » : %2 appartient à « %3 », qui se trouve avant.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>« %1 » : %2 sert à se déplacer et à écrire.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>« %1 » : les touches s’écrivent en liste, comme ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>« %1 » : « %2 » n’est pas une touche.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>« %2 » a maintenant %1, et la perdrait.</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>Étiquette %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>Modifier cette étiquette</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 reçoit l’étiquette « %2 »</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, sur certaines</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, cochée</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n conversation reçoit l’étiquette « %2 »</numerusform>
    <numerusform>%n conversations reçoivent l’étiquette « %2 »</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>Créer l’étiquette « %1 »</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>L’étiquette « %2 » est retirée de %1</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>L’étiquette « %2 » est retirée de %n conversation</numerusform>
    <numerusform>L’étiquette « %2 » est retirée de %n conversations</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>Cherchez une étiquette, ou nommez-en une nouvelle</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>Modifier cette étiquette</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>Supprimer cette étiquette</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nom de l’étiquette</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>Vous seul voyez les étiquettes. Chacune a une forme en plus d’une couleur.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>Une étiquette a besoin d’un nom.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Ambre</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>Une autre étiquette porte ce nom.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>Croix</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>Losange</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Anneau</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Carré</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>L’étiquette « %1 » est supprimée</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triangle</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>Comme l’ordinateur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>La fenêtre change aussitôt. Les mots de vos clients restent tels qu’ils ont été écrits.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>La fenêtre parle</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>Avant la fin du texte libre</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>Texte libre jusqu’à %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>Le texte libre sera fermé</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>Le texte libre sera fermé. Un modèle pourra alors être envoyé.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Plus tard aujourd’hui</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>Lundi matin</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Ce soir</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Demain matin</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>Part %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Envoyer maintenant</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Reprendre la rédaction</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, ven 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>Conwerz doit être ouvert à ce moment-là ; sinon, elle part au prochain démarrage.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>Ou quand vous le dites</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Envoyer plus tard</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>Test · %1</translation>
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
   <translation>Un prospect de test de l’outil de Meta. Il ne compte nulle part.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contacté</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>Supprimer le prospect</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Supprimer la note</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>Supprimer ce prospect définitivement ?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>Toutes ses réponses, notes et rappels disparaissent de cet ordinateur et ne peuvent pas être rétablis. Meta garde les réponses du formulaire 90 jours ; Conwerz ne les recharge pas.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>Dans 3 jours</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>Dans une semaine</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>Dans une heure</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Aucun rappel</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>Notes, vous seul pouvez les voir</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Me le rappeler</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Rappel : %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>Enregistrer la fiche…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>Vers mon agenda…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>Pourquoi celui-ci a été perdu</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Écrire une note</translation>
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
   <translation>Prospects</translation>
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
    <numerusform>%n attend depuis plus de 5 min.</numerusform>
    <numerusform>%n attendent depuis plus de 5 min.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>Un prospect</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>Répondu en %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Contacté</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>N’a laissé ni numéro ni adresse</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdu</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Message sur Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Message sur Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>Message sur WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta ne dit pas pourquoi.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>Les nouveaux prospects ont une réponse en %1, médiane sur 30 jours.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>Sans réponse depuis %n jour</numerusform>
    <numerusform>Sans réponse depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>Sans réponse depuis deux jours</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>Aucun nom donné</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>Rien n’a été repris : ce n’est pas un export de Conwerz, ou plus que les étapes y a été modifié. Ce que Meta dit des prospects n’est jamais combiné à d’autres listes.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Rappel : %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>Étapes et motifs repris du fichier : %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>En échange</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>Attend depuis %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>Gagné</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>Gagné %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>A répondu %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>Vous vouliez un rappel.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>non coché</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>prospect de test</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>coché</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta ne laisse personne lire les prospects de cette Page. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>Aucun prospect pour l’instant</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>Afficher en</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>Étapes…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>Ils apparaissent ici quelques secondes après l’envoi de votre formulaire.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>Conversations à effacer de cet ordinateur : %1, avec tout ce que vous avez écrit, et les clés. Vous pouvez en commencer une nouvelle à tout moment.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>Quitter et effacer</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>Quitter la boutique d’entraînement ?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>Un autre ordinateur de votre boutique a retiré celui-ci. Plus rien n’arrive ; Réglages → Ordinateurs dit quoi faire.</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>Un autre ordinateur reçoit maintenant vos messages.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>Entre %1 et %2, des messages WhatsApp peuvent manquer, que Meta ne dit pas deux fois.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Entre %1 et %2, au moins %n message n’est pas arrivé. Ceux de Messenger et d’Instagram ont été relus ; WhatsApp n’offre aucun moyen : cherchez ses messages sur votre téléphone.</numerusform>
    <numerusform>Entre %1 et %2, au moins %n messages ne sont pas arrivés. Ceux de Messenger et d’Instagram ont été relus ; WhatsApp n’offre aucun moyen : cherchez ses messages sur votre téléphone.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>Entre %1 et %2, des messages peuvent manquer : au moins %3. Cherchez-les dans la boîte de réception de Meta.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>Dernier contact : %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta demande une pause à %1 : ce qui attend est envoyé à partir de %2, tout seul.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>Les nouveaux messages ont du retard : notre service de remise ne répond pas. Rien n’est perdu.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>Pas de réseau. Tout ici continue de fonctionner.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>Quelque chose a échoué en allant chercher les nouveaux messages. Conwerz réessaie tout seul.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>Le disque est plein. Les nouveaux messages attendent et rien n’est perdu ; faites de la place.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>Le trousseau est verrouillé. Déverrouillez-le, et les nouveaux messages arrivent tout seuls.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>Les clients d’entraînement se sont arrêtés. Redémarrage.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>L’horloge de cet ordinateur avance de %1. Conwerz utilise l’heure du relais ; réglez l’horloge.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>L’horloge de cet ordinateur retarde de %1. Conwerz utilise l’heure du relais ; réglez l’horloge.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>Un client l’a envoyé. Il s’ouvre dans votre navigateur, hors de Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>Ouvrir ce lien ?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>Lien vers %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>Ce n’est pas la phrase secrète. Réessayez, ou utilisez le code de récupération.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>Le trousseau ne contient plus la clé de cette boutique. Quittez Conwerz et relancez-le.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>Le trousseau est resté fermé. Réessayez et saisissez son mot de passe.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>Après 15 minutes</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>Après 5 minutes sans activité</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>Après une heure</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>Se passer de phrase secrète</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>Continue de recevoir</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>Se verrouiller seul</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>Verrouiller retire tout de l’écran et de la mémoire de la fenêtre.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>Les messages arrivent et les réponses en route partent. La clé de la base de données reste en mémoire.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>Nouvelle phrase secrète, au moins %n caractère</numerusform>
    <numerusform>Nouvelle phrase secrète, au moins %n caractères</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Se repose</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>Définissez d’abord une phrase secrète. Elle est alors aussi demandée à chaque démarrage.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>Définir la phrase secrète</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>La base de données est fermée. Ce qu’écrivent les clients attend, scellé, sur le relais.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>Le mot de passe de votre trousseau, qui se verrouille avec Conwerz. Une phrase secrète propre serait aussi demandée à chaque démarrage.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La même encore une fois</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>Ce qui déverrouille</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>Pendant le verrouillage</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>Votre phrase secrète. Elle est aussi demandée à chaque démarrage, car la clé du trousseau en est enveloppée. Si vous l’oubliez, le code de récupération ouvre Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>Retour à la phrase secrète</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz est verrouillé</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>Je l’ai oubliée : utiliser le code de récupération</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>Vos messages sont ici, chiffrés. Saisissez la phrase secrète pour les lire.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>Vos messages sont ici, chiffrés. Le déverrouillage demande le mot de passe de votre trousseau.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>Terminé : %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>Effacement de ce dont le délai est écoulé</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>Si vous l’arrêtez, il ne reste aucun fichier.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>Si vous l’arrêtez, rien n’aura changé ici.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>Si vous l’arrêtez, il n’en reste rien ; les sauvegardes précédentes demeurent.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>Si vous l’arrêtez, ce qui a été lu reste ; le reste sera lu plus tard, tout seul.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Sauvegarde en cours</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>Reconstruction de la recherche</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>Relecture de ce qu’une version antérieure ne savait pas lire</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Lecture des messages antérieurs chez Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>Lecture de la sauvegarde</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>Écriture de l’archive</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>Vous pouvez continuer à travailler ou fermer Conwerz : le reste suivra au prochain démarrage.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n choisie</numerusform>
    <numerusform>%n choisies</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>Ne rien choisir (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>Choisies : %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Favorite</translation>
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
   <translation>Copier le code de Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>Nouveaux messages</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>Citer dans votre réponse (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Enregistrer ce fichier…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Supprimer la note</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>Citer dans votre réponse</translation>
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
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>Demain %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
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
   <translation>dddd d MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd d MMMM yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy, HH:mm</source>
   <translation>dddd d MMMM yyyy, HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>aujourd’hui à %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>demain à %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>Pour le dossier, ou pour qui tient vos comptes.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>Page du mois</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Enregistrer en PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Le mois suivant</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Le mois précédent</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>Garder ce nom</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>Vous seul voyez ce nom, dans Conwerz. Laissé vide, le nom de Meta revient.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>Comment appelez-vous cette personne ?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>Votre nom pour cette personne</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>Client %1 ·%2</translation>
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
   <translation>Canaux</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Espaces</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>Vues et canaux</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>Vos propres vues</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n nouvelle</numerusform>
    <numerusform>%n nouvelles</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Supprimer la note</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Vous seul pouvez voir ceci</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>Note que vous seul pouvez voir</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Vous seul pouvez voir ceci</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Enregistrer la note</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>Écrivez une note sur cette conversation</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>Vous modifiez une note. Aucun client ne la voit.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>Bien</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 sur %2, %n nouveau</numerusform>
    <numerusform>%1 sur %2, %n nouveaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n nouveau commentaire</numerusform>
    <numerusform>%n nouveaux commentaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n nouveau prospect</numerusform>
    <numerusform>%n nouveaux prospects</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n nouveau message</numerusform>
    <numerusform>%n nouveaux messages</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>Un client a écrit sur %1.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Amina sur Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Répondre à %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>Voici à quoi ressemble une notification de Conwerz.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>Quelqu’un a écrit. Déverrouillez Conwerz pour le lire.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>On peut répondre depuis la notification, là où votre bureau le permet.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>Pour un écran que voient les clients. Il en est ainsi aussi quand Conwerz est verrouillé.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>Écouter le son de %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>Ni notifications ni sons à certaines heures</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>Sur ce bureau</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>Une notification par conversation, qui disparaît quand vous l’avez lue. Ce qui est rechargé d’avant n’en donne jamais.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>Seulement que quelqu’un écrit</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>Seulement qui écrit</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Calme à partir de</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Heures calmes</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Calme jusqu’à</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Montrer un exemple</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>Lancer Conwerz à l’ouverture de ma session, sans fenêtre</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>Me prévenir quand quelqu’un écrit</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>Ce que montre une notification</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>Qui écrit, et quoi</translation>
  </message>
  <message>
   <source>until</source>
   <translation>à</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>La note est supprimée</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Demande à Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>Désinscrire…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>Laisser le code PIN tel quel</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>Nouveau code PIN en deux étapes</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>Définir un nouveau code PIN</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>Définir le code PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Six chiffres</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>À propos, une ligne</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>Profil d’entreprise</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Choisir une image…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>Les clients la voient dans le profil.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>Type d’activité</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Laisser comme avant</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>Un champ est plus long que WhatsApp ne le permet.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>Enregistrer le profil</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>Second site web</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Site web</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>De quel type d’activité s’agit-il ?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>M’appeler pour le donner</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta doit savoir que ce numéro est à vous. Il envoie un code de six chiffres.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Inscrire</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>Envoyer le code par SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Six chiffres</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>Le numéro est vérifié. Il a un ancien code PIN : saisissez-le, et le numéro peut envoyer.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>Le numéro est vérifié. L’inscription lui permet d’envoyer ; Conwerz invente un code PIN et le garde dans le trousseau.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>Ce numéro est aussi utilisé dans l’application WhatsApp Business, et fonctionne là-bas et ici. Il n’a pas besoin d’inscription, et ne doit pas en recevoir.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>Code PIN en deux étapes</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>Un appel avec le code est en route.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>Aussi dans l’application du téléphone</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>Beauté</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>Automobile</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>Vêtements</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>Désinscrit. Il n’envoie et ne reçoit plus.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Nom affiché</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Éducation</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>Divertissement</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Expiré</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finance</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>Épicerie</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Santé</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>Hôtel</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En examen</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>Meta est injoignable. Rien n’a été modifié ; réessayez.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Nouvelles conversations</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>Association</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>Pas une entreprise</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Non choisi</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Non inscrit</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Non communiqué</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>Services professionnels</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>Service public</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>Inscrit. Il peut envoyer maintenant.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>Restaurant</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>Enregistré. Les clients le voient maintenant dans WhatsApp.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>Défini, gardé dans le trousseau</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>Défini, inconnu ici</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Commerce</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>Le code est en route.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>La connexion s’est interrompue, Meta l’a donc peut-être fait. Regardez l’état avant de recommencer.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>Le trousseau est verrouillé, le code PIN n’a donc pas pu être gardé. Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>Le nouveau code PIN est défini chez Meta et gardé dans le trousseau.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Voyages</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>Code PIN en deux étapes</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>Saisissez le code PIN du numéro : six chiffres. Il a été défini lors d’une inscription précédente du numéro.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>Vérifié. Il reste une étape.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp accepte comme image un JPEG ou un PNG de 5 Mo au plus. Choisissez-en une autre.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>Connectez-en un sous Intégrations. Sa qualité, ses limites et son profil seront alors ici.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>Désinscrire</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>Désinscrire %1 ?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>La situation de chaque numéro chez Meta, et ce que les clients lisent de la boutique.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>Il cesse aussitôt d’envoyer et de recevoir ici. Meta permet dix inscriptions et désinscriptions en trois jours, et demande le code PIN à la prochaine.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>Meta n’a pas pu être interrogé</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Aucun numéro WhatsApp n’est connecté</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>Rouvrez cette page dans un instant.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Numéros WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>Boutons à toucher…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>Liste à choix…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Autres envois</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>Lieu…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>Réponses rapides…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>Une liste à choix</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Réponse %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>Boutons à toucher</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
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
   <translation>Nom du lieu</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>Réponses rapides</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>Envoyer un lieu</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Tailles</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>Le client reçoit une carte avec ce point.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>Elles partent avec votre texte : %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>Texte du bouton qui ouvre la liste</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>Écrivez d’abord la question dans le champ : elle part avec les réponses à toucher.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Continuer avec Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>Nous demandons à Facebook exactement les autorisations qu’il faut pour cela, et aucune autre. Vous pourrez changer plus tard.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>Masquer les autorisations</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>Mes Pages appartiennent à un portefeuille d’entreprise</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>Voir ce qui sera demandé à Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>Que doit faire Conwerz pour vous ?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n appel depuis %1</numerusform>
    <numerusform>%n appels depuis %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>Un modèle d’IA n’est ajouté que tant que vous en avez activé un, et lui seul. Toute autre adresse est refusée avant tout envoi. Il n’y a aucune télémétrie.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>Un modèle d’IA sur cet ordinateur</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Demander à Meta d’annoncer les nouveaux messages</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>Demander le nom d’un client</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>Vérifier qu’une connexion fonctionne</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz peut joindre %1, les serveurs d’images de Meta (%2), son propre service de livraison et, si cette version en a un, son serveur de mises à jour.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>Rédiger avec un modèle d’IA</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>Trouver vos Pages, comptes et numéros</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>Rendre des autorisations</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>Chercher une nouvelle version</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, images et fichiers</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>Notre service de remise</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>Notre serveur de mises à jour</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Images et fichiers</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>Relire des conversations</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>Recevoir ce qui vous attend</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>Dire quels comptes cet ordinateur reçoit</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>Envoyer vos réponses</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>S’identifier</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>Les numéros WhatsApp et leur profil</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>Les modèles WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>Votre fournisseur d’IA</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>Chaque adresse que Conwerz a contactée, combien de fois, et pourquoi.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>Rien n’a quitté cet ordinateur</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>Dès qu’une boutique est connectée, chaque appel est compté ici.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Ce qui quitte cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Récemment</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>Rien ne s’appelle « %1 »</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>Commandes et personnes</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>Allez à une personne, ou faites quelque chose</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>choisir</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>exécuter</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>affiche toutes les touches</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>Un autre ordinateur de votre boutique l’a retiré, tout ce qui concerne la boutique a donc été effacé ici. Là-bas, tout continue.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>Tout est effacé</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>Il ne reste rien de votre boutique sur cet ordinateur.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Cet ordinateur a été retiré</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 est copié</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>Copier la ligne %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>%1 n’a pas pu être rendue : il n’y a d’accès de personne sur cet ordinateur. Connectez d’abord de nouveau.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>%1 n’a pas pu être rendue : le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>%1 est rendue à Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Accordée</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Commentaires Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Statistiques Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Messages Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>%1 est de nouveau à Meta. Ce qui en avait besoin s’est arrêté.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>Le propre dialogue de Meta vous la demande. Elle sert à : %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Non demandée</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Non nécessaire</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Pas encore utilisée</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>Rien n’est enregistré ici grâce à elle.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>Enregistré ici grâce à elle : %1. Cela reste ici : %2 Déconnecter l’efface aussitôt.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>Désactiver %1 ?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>Activer %1 ?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>Cela cesse de fonctionner : %1. L’autorisation est rendue à Meta aussitôt.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>les comptes qui appartiennent à une entreprise</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>le choix d’une Page</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>les compteurs du tableau de bord</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>les prospects</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>les anciennes conversations Messenger</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>les réponses privées aux commentaires</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>Données consultées</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>Chaque autorisation que Conwerz demande à Meta, et ce que deviennent les données.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Dernière utilisation</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>Autorisation, et pourquoi nous en avons besoin</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Autorisations</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>Enregistré, et combien de temps</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>Désactiver une autorisation la rend à Meta, et dit d’abord ce qui s’arrête et ce qui est enregistré ici.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 est quelqu’un d’autre</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 est la même personne…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>La même personne ?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>Oui…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 et %2 sont une seule personne</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 est une seule personne maintenant</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>Répondu en</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>Réuni avec %1 depuis %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>Même valeur dans un de vos champs</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>Même nom</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>Même nom dans le formulaire avec ce numéro</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>Même numéro de téléphone</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>Même nom d’utilisateur</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>C’est trop ancien pour revenir en arrière</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>Le champ « %1 » est supprimé</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>Il en existe déjà un de ce nom, ou il y en a déjà huit.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>Ils restent deux personnes</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>De nouveau deux personnes</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>Écrit depuis %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>quelqu’un sans nom</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>jusqu’à %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>Ajouter un champ…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>Modifier le champ %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>Écrivez quelque chose</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>À propos de cette personne</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquer…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Lui donner un autre nom…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Oublier cette personne…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Étiquette…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marquer comme non lue</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>Pas un spam, laisser entrer</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Favorite</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Retirer des favorites</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>Note, %1 : %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>À propos de %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>Ajouter une étiquette…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Bloquer…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>Fermer la fiche</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>Vos champs</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Oublier cette personne…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Oublier…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Gardé sur cet ordinateur</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Prospect</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Laisser entrer</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>Note sur cette personne</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>Vous seul voyez ceci</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>Ouvrir le prospect</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Images et fichiers</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Enregistrer cette conversation…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revenir en arrière</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>Revenir en arrière : %1</translation>
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
   <translation>Plus disponible</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>Photo, chargement</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>Photo, plus disponible</translation>
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
   <translation>À propos de Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Réponses automatiques</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Ordinateurs</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horaires</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Boîte de réception</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Intégrations</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Autorisations</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Réponses types</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Code de récupération et clé</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Conservation</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Vu et saisie en cours</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Boutique</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>Infos de la boutique</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Ce qui quitte cet ordinateur</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Numéros WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Retour à la liste (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>Commentaires désactivés</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>Commentaires activés</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>Commentaires sur cette publication</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Ouvrir sur Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>Commentaires Instagram seulement. Les commentaires des Pages Facebook ne sont pas couverts par les autorisations de Conwerz.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Publications</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Rechercher dans les commentaires</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>Aucun commentaire sur cette publication</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>Aucun commentaire pour l’instant</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>Quitter et effacer…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>Faire arriver quelque chose…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>Entraînement : rien n’est envoyé</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>fait à %1 pour cent</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>Ne pas citer (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>connexion en cours</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>ne reçoit pas</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>reçoit</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>Joindre à la réponse</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>Enregistrement, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Jeter</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>Une clé peut être changée tant qu’aucune phrase secrète n’est définie. Sur la page Verrouillage, passez-vous de la phrase secrète, changez la clé, puis définissez la phrase de nouveau.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>Changer la clé de remise</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Changer la clé</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>Changer la clé ?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Changer la clé…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>Changer la clé chiffre à neuf chaque page. Faites-le si quelqu’un a pu copier le trousseau de cet ordinateur. Le code de récupération reste le même.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Tout le monde y est inventé, et on peut la recommencer à tout moment.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Garder celui-ci</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>Regardez d’abord autour de vous : personne d’autre ne doit voir cet écran.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>Créer un autre code</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>Créer un autre code…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>Créer un autre code de récupération ?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Code de récupération</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Code de récupération et clé</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Afficher le code</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>Afficher le code…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>Afficher le code de récupération ?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>La clé de la base de données</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>La clé de remise</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>La boîte de réception se ferme pendant que chaque page est chiffrée à neuf ; avec beaucoup de messages, cela prend une minute. Rien n’est perdu en cas d’interruption.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>La boutique d’entraînement n’a pas de code de récupération</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>Les mots de votre papier n’ouvriront plus rien, sauf les sauvegardes faites jusqu’ici. Les nouveaux sont affichés aussitôt.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>Pendant que votre ordinateur est éteint, les messages attendent, scellés pour une seconde clé du trousseau. Changez-la aussi si quelqu’un a pu copier le trousseau. Aucun message n’est perdu.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>Quiconque a ces mots et les fichiers de cet ordinateur peut lire vos messages. Gardez-les là où vous gardez vos contrats.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>Vos messages sont chiffrés avec une clé du trousseau de cet ordinateur. Douze mots sur papier les ouvrent si le trousseau est perdu.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryScreen</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>Je l’ai noté</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>Écrivez ces mots sur papier, dans cet ordre. Si le trousseau de cet ordinateur est perdu, ils rouvrent vos messages. Personne d’autre ne les a.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Votre code de récupération</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Adresse du relais</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>Invitation, si le relais en demande une</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>Cela n’a pas pu être noté : le disque est peut-être plein. Faites de la place et réessayez.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>Elle doit commencer par https://. Seul un relais sur cet ordinateur même peut utiliser http://.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta envoie les messages à un serveur toujours allumé : le relais. Il les scelle pour cet ordinateur et les garde jusqu’à ce qu’il les ait. Cette version n’indique aucun relais, saisissez donc l’adresse du vôtre.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>Ce n’est pas une adresse. Elle ressemble à https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>Saisissez l’adresse seule, sans rien derrière.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>Utiliser ce relais</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>Quel relais doit recevoir pour vous ?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>Dès maintenant, il ne reçoit plus rien, et ce qui l’attend sur le relais disparaît.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>Il efface tout dès qu’il est en ligne.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>Il a un autre code de récupération, il demande donc là-bas s’il faut tout effacer.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>Il est perdu ou volé</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>Il est encore en bonnes mains</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>Retrait…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>Ce qui est ouvert ici prend fin aussitôt chez Meta, pour les deux ordinateurs. Vous vous identifiez de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>Caractères restants : %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privé</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>Qui peut le lire</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>Choisir un autre fichier…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Choisir la sauvegarde…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Restaurer cette sauvegarde</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>Elle remplace la boutique ouverte ici. Rien n’est modifié avant que la sauvegarde soit reconnue complète. La phrase secrète n’y est pas : définissez-la de nouveau ensuite.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>Vos messages reviennent tels qu’ils étaient. Connectez ensuite de nouveau : cet ordinateur prend la suite, et le précédent cesse de recevoir.</translation>
  </message>
 </context>
 <context>
  <name>ResultTile</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message>
   <source>%1: %2. Stored: %3. Going by this time tomorrow: %4</source>
   <translation>%1 : %2. Enregistré : %3. Part d’ici demain à cette heure : %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n mois</numerusform>
    <numerusform>%n mois</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>Tant que vous utilisez Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz regarde chaque heure ce qui a dépassé son délai.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>Les notes de Conwerz lui-même, sans rien sur les clients</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>Noms des clients, vos notes et étiquettes</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>Compteurs quotidiens</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>Événements que cette version ne sait pas encore lire</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Les messages de plus de %n jour sont effacés et ne peuvent pas être rétablis : %1 en ce moment.</numerusform>
    <numerusform>Les messages de plus de %n jours sont effacés et ne peuvent pas être rétablis : %1 en ce moment.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>Messages, images et fichiers</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>Noms et identifiants de vos Pages, comptes et numéros</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>Personnes que vous avez réunies, telles qu’elles étaient avant</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>Reçus de ce qui a été déconnecté</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>Reçus de ce qui a été effacé</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>Le prochain contrôle est à %1.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>Jusqu’à la déconnexion</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>Jusqu’à ce que parte leur dernier message</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>Jusqu’à ce que vous les supprimiez</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>Vos réglages, réponses types et infos de la boutique</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>Effacer ce qui est plus ancien</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>Conserver les messages</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>Conserver les messages %n jour ?</numerusform>
    <numerusform>Conserver les messages %n jours ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>Rien n’a encore été effacé. Chaque fois que quelque chose part, Conwerz relit ensuite tout le fichier et note ici ce qu’il a trouvé. Un reçu contient des nombres, jamais de contenu.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>Rien n’est conservé plus longtemps que ne le dit le tableau des autorisations. Vous pouvez choisir une durée plus courte pour les messages.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>Images, fichiers, brouillons et recherche partent avec leurs messages. Les commentaires sont conservés 90 jours, quel que soit votre choix ici.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Conservation</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>Ce qui est enregistré, et jusqu’à quand</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 d’ici demain</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>Chez Meta : %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>Une nouvelle règle</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Modifier la règle</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>Heures sans réponse</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>Garder, et voir la semaine passée</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>Des mots, séparés par des virgules ; tarif* trouve aussi tarifs</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>prix, combien</translation>
  </message>
 </context>
 <context>
  <name>RuleTrial</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2 : %3</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>La laisser désactivée</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>L’activer</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>Activer cette règle ?</translation>
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
   <translation>%1 : %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n fois le mois dernier</numerusform>
    <numerusform>%n fois le mois dernier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n fois, elle n’aurait rien écrit, car elle n’écrit à personne deux fois par jour.</numerusform>
    <numerusform>%n fois, elle n’aurait rien écrit, car elle n’écrit à personne deux fois par jour.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>Un message contient certains mots</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>Un nouveau prospect arrive</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>Tout commentaire</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>Choisissez ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>Indiquez un nombre d’heures, jusqu’à 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>Masquer le commentaire</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Heures</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>Ces sept derniers jours, elle aurait agi %n fois.</numerusform>
    <numerusform>Ces sept derniers jours, elle aurait agi %n fois.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>Ces sept derniers jours, elle n’aurait rien eu à faire.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>Cela aurait concerné %n personne.</numerusform>
    <numerusform>Cela aurait concerné %n personnes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>Déplacer vers une étape</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>Donnez au moins un mot.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>Donnez le nom de l’étiquette.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>Pas une fois le mois dernier</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Me prévenir</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>Une de vos règles vous demande de regarder</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>Mettre une étiquette</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Répondre en public</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>Quelqu’un commente une publication</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>Quelqu’un attend trop longtemps</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>Quelqu’un écrit pour la première fois</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>Les mêmes mots pour la troisième fois en un jour</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>Quand un commentaire contient un lien</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>Quand un commentaire dit %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>Quand un nouveau prospect arrive</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>Quand personne n’a répondu depuis %n heure</numerusform>
    <numerusform>Quand personne n’a répondu depuis %n heures</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>Quand quelqu’un commente une publication</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>Quand quelqu’un commente la même chose pour la troisième fois en un jour</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>Quand quelqu’un écrit %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>Quand quelqu’un écrit pour la première fois</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>Quand vous mettez l’étiquette %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>Avec un lien</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>Avec certains mots</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>Écrivez le texte à envoyer.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>Lui écrire en privé</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>Vous mettez une étiquette</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>répondre %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>masquer le commentaire</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>mettre l’étiquette %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>déplacer vers %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>me prévenir</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>répondre en public %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>reporter de %n heure</numerusform>
    <numerusform>reporter de %n heures</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>écrire en privé %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Modifier : %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>Supprimer : %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Nouvelle règle</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>Aucune règle n’écrit deux fois par jour à la même personne, ni après la fin du délai de réponse.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>Quand quelque chose arrive, Conwerz fait ce que vous feriez : répondre, étiqueter, masquer, reporter. Vous voyez d’abord ce qu’une règle aurait fait la semaine passée.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>Une vue a besoin d’un nom.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>Une autre vue porte ce nom.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>La vue « %1 » est supprimée</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>Cette ligne ne dit pas de qui il s’agit.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>Modifier cette vue</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospects</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Rien trouvé pour « %1 »</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Vous : %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>une de vos étiquettes</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>une photo (photo), un message vocal (voice), un lien (link)</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>une réponse n’a pas été remise</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>avant un jour : 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>terminée</translation>
  </message>
  <message>
   <source>files</source>
   <translation>fichiers</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>à partir d’un jour</translation>
  </message>
  <message>
   <source>links</source>
   <translation>liens</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>pas encore lue</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>photos</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lieux</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>reportée</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>spam, ou bloquée</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>favorite</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>autocollants</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>le canal par lequel c’est arrivé</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vidéos</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>messages vocaux</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>vous attend</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>en attente (waiting), non lue (unread), terminée (done)</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>qui l’a écrit : un nom, ou me pour vous</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>délai de réponse bientôt fini</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Vider la recherche (Esc)</translation>
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
   <translation>Garder comme vue</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>elle figure désormais dans la barre</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>Un numéro ne peut pas s’écrire à lui-même.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>Une partie du nouveau modèle est trop longue.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>Un autre programme, souvent Business Suite de Meta, gère cette conversation. Répondez-y.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>Conwerz n’a pas reçu l’autorisation pour cela. Connectez de nouveau et laissez toutes les cases cochées.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>Conwerz a été retiré de ce compte Facebook. Connectez de nouveau pour continuer.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook veut d’abord une confirmation. Identifiez-vous sur facebook.com, puis connectez de nouveau.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram ne laisse pas Conwerz voir les messages. Dans l’application Instagram : Paramètres, Messages et réponses aux stories, Contrôles des messages, Outils connectés, puis activez Autoriser l’accès aux messages.</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>Beaucoup de messages à une personne en peu de temps. Conwerz envoie le reste un peu plus tard.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta demande une pause. Conwerz continue tout seul.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>Meta est injoignable. La réponse partira toute seule.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta n’a pas pu débiter le compte. Vérifiez son moyen de paiement.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta n’a pas pu envoyer le code à ce numéro.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta n’a pas pu accepter ce fichier. Essayez-en un autre.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta n’a pas compris Conwerz. Veuillez signaler le code affiché.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta ne trouve plus cette personne. Elle a peut-être fermé son compte.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta a bloqué cela pour le compte pendant un temps. Voyez Business Suite, Qualité du compte.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta n’a pas encore approuvé le nom affiché du numéro.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta l’a déjà.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>Meta a des difficultés en ce moment. Conwerz réessaie tout seul.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta n’accepte plus la connexion. Connectez de nouveau.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta a suspendu ce modèle parce qu’il déplaisait. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta a refusé pour une raison nouvelle pour Conwerz. Le code et la trace sont affichés.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta a désactivé ce modèle définitivement. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>Les règles de Meta n’autorisent pas ce texte dans un modèle.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>Quelque chose entre cet ordinateur et Meta a répondu à la place de Meta : un proxy, ou le Wi-Fi d’un hôtel.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>Le mot de passe Facebook a été changé, Meta a donc mis fin à la connexion. Connectez de nouveau.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>Le code PIN a été faux trop souvent. Essayez plus tard.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>Le compte contient autant de modèles que Meta l’autorise.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>Le code n’est pas juste.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>La connexion s’est coupée pendant l’envoi. Meta l’a peut-être : regardez avant de renvoyer.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>La connexion à Meta a expiré. Connectez de nouveau.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>Le client a écrit il y a plus de 24 heures. WhatsApp n’accepte plus qu’un modèle.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>Le client a écrit il y a trop longtemps. Vous pourrez répondre quand il écrira de nouveau.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>Le formulaire de ce modèle est bloqué.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>Le formulaire de ce modèle a été envoyé trop souvent cette heure-ci.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>Le titre, le texte ou le pied du nouveau modèle contient quelque chose que Meta n’y autorise pas.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>Le nouveau modèle a trop de champs pour sa longueur, ou commence ou finit par un champ.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>Le code PIN en deux étapes du numéro n’est pas juste.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>La personne qui a connecté ce compte n’y a plus de rôle. Connectez avec quelqu’un qui en a un.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>La story n’est plus disponible.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>Les valeurs ne conviennent pas au modèle. Remplissez chaque champ.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>Ce compte Instagram ne peut pas être utilisé : il doit être professionnel et lié à la Page.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>Ce compte ne peut pas écrire à des personnes de ce pays.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>C’est un numéro de test : il ne peut écrire qu’aux personnes de sa liste.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>Ce n’est plus là, ou Conwerz ne peut pas le voir.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>Ce type de message ne peut pas être envoyé ainsi.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>Ce numéro n’est pas inscrit. Connectez-le de nouveau.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>Ce numéro a été inscrit trop souvent. Meta l’autorise dix fois en trois jours.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>Ce numéro vient d’être retiré : attendez cinq minutes.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>Cette personne ne peut pas recevoir de messages en ce moment.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>Cette personne n’a pas pu être bloquée ou débloquée.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>Cette personne ne montre ni son nom ni sa photo.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>Cette personne ne veut pas d’offres de vous.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>Le WhatsApp de cette personne a été réinstallé. Assurez-vous que c’est bien elle, puis renvoyez.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>Ce modèle n’existe pas dans cette langue, ou n’est pas encore approuvé.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>Ce texte est trop long. Raccourcissez-le ou envoyez-le en deux fois.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>Ceci a été publié avant que le compte devienne professionnel, Meta n’a donc pas de chiffres.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>Trop de gens ont signalé ou bloqué des messages de ce numéro. N’envoyez pas d’offres pour le moment.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp ne bloque que ceux qui ont écrit au cours des dernières 24 heures. Il le fera dès que la personne écrira à nouveau.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp ne peut pas remettre le message à cette personne et ne dit pas pourquoi : pas de WhatsApp, une ancienne application, de nouvelles conditions non acceptées, ou vous êtes bloqué.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp a retenu cette offre, pour que la personne n’en reçoive pas trop.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp n’envoie ce type de message qu’à un numéro de téléphone, et celui de cette personne n’est pas connu.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>Avec ces valeurs, le modèle devient trop long.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>Pages des réglages</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>Tous les réglages</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>Messages reçus, commentaires sous vos publications, et formulaires remplis.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>Où l’on vous écrit</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>Un bol coûte 24 €, un lot de quatre 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>Tout passe au lave-vaisselle.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horaires</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>Notre atelier est Calle Feria 12, à Séville.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Retours</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>Nous sommes là du lundi au vendredi, de 9 h à 18 h.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>Nous gravons des noms ; cela prend deux semaines.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>Nous livrons dans toute l’Europe en 3 à 5 jours, pour 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>Ce que vous vendez</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Où vous êtes</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>Vous pouvez payer par carte, par virement ou à la boutique.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>Vous pouvez tout renvoyer sous 30 jours.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>Infos de la boutique</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>Ce que vous dites sans cesse aux clients, une phrase par ligne. Conwerz propose la ligne qui répond, et n’en envoie rien tout seul, sauf si vous l’autorisez sous IA.</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>Bloqué</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>Bloquée dans Conwerz seulement : elle peut continuer à écrire et ne remarque rien.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>WhatsApp est en train d’être prié de tenir cette personne à l’écart.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>WhatsApp est en train d’être prié de laisser entrer cette personne à nouveau.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>Vous avez bloqué cette personne sur WhatsApp : aucun de vous ne peut écrire à l’autre. Laissez-la entrer pour changer cela.</translation>
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
   <translation>Un moment à venir : 2d, 16:30, lun 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Un autre moment</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>Un autre moment : 3h, 16:30, ven 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>Reporter jusqu’à</translation>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>Garder ces noms</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>Leur ordre et leur sens restent : un prospect en quatrième est gagné, en cinquième il est perdu. Laissé vide, le nom habituel revient.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>Comment appelez-vous les étapes ?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>Votre nom pour « %1 »</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>Un collègue répond dans Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>Une conversation d’avant</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>Un client avec un nouveau numéro</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>Un client sans nom</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>Un client sans numéro de téléphone</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>Un message est annulé</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>Un message est annulé, et Meta n’en dit rien à personne</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Une photo</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>Une question sous une publication</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>Une question qui demande une longue réponse</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>Un message vocal</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>Un album de six photos</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>Une réponse à une story</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>Chaque webhook arrive deux fois</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>Les messages arrivent dans le désordre</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta demande une pause</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta oublie d’annoncer un message</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta suspend un modèle</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta refuse la prochaine réponse pour une raison nouvelle pour nous</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>Un numéro brésilien, écrit de deux façons</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Des photos Instagram à regarder seulement</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>Lieux, contacts, commandes, formulaires, et ce que seul un téléphone montre</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>Montrer chaque autorisation à l’œuvre</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>Quelqu’un qui a écrit il y a 25 heures</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>Quelqu’un qui a écrit il y a huit jours</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>Faire arriver quelque chose</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>Suggestion, %1 : %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>La demander à Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>La rendre</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>Choisir un PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Choisir une image</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>Choisir une vidéo</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>Exemple pour la fin de l’adresse de « %1 »</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>Exemple pour {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>Modifier %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Supprimer %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>Tous les modèles (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Demande à Meta des plus récents</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Choisir un autre fichier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>Aucun modèle ici. Écrivez-en un dans Réglages, Modèles.</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>Envoyer le modèle</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Le client lit : %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>par exemple %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>Un document figure au-dessus du texte. Choisissez-en un.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>Une image figure au-dessus du texte. Choisissez-en une.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>Une vidéo figure au-dessus du texte. Choisissez-en une.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>Fin de l’adresse du bouton</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>Ce n’est pas un document : le modèle a été approuvé avec un document.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>Ce n’est pas une image : le modèle a été approuvé avec une image.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>Ce n’est pas une vidéo : le modèle a été approuvé avec une vidéo.</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>Valeur %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>Un nouveau modèle</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Au sujet d’une commande</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Au-dessus du texte</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>En cours d’envoi</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>Boutons, un par ligne : le texte, puis une adresse ou un numéro s’il en ouvre un</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>Modifier le modèle</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>Suivre le colis https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>Pied, s’il y en a un</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>Titre, s’il y en a un</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>Les examinateurs de Meta en regardent un. Pour chaque message, vous choisissez le sien.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Les examinateurs de Meta le lisent</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>Nom, pour vous et Meta seulement</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>Soumettre à l’examen</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>Texte, avec {{1}}, {{2}} … là où va une valeur</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Le client lit : %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vidéo</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>commande_prete</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>Un bouton a 25 caractères au plus. Une adresse commence par https:// et n’a {{1}} qu’à sa toute fin ; deux adresses et un numéro au plus.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Au sujet d’une commande</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivé</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>En cours de suppression</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>En cours d’examen</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>Choisissez le fichier de l’en-tête : les examinateurs de Meta en regardent un semblable.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>Les champs sont numérotés à partir de 1 : {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>Gratuit pendant les 24 h du client.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>Donnez un exemple pour chaque champ : les examinateurs de Meta en ont besoin.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>Le titre et le pied ont une ligne chacun, sans champs.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>Dans un état nouveau pour Conwerz</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>En recours</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta facture son tarif d’authentification pour chaque message.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta facture son tarif marketing pour chaque message.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta facture son tarif utilitaire pour chaque message.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta le juge abusif.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta le juge trop promotionnel pour sa catégorie.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta juge sa catégorie fausse.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta juge sa forme fausse.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta peut facturer chaque message.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta le prend pour une arnaque.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Raison donnée par Meta : %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>Ouvrez sur votre téléphone : il contient une partie que Conwerz ne peut pas envoyer</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>Au-dessus de la limite</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Suspendu par Meta</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>Qualité élevée</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>Qualité faible</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>Qualité moyenne</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rejeté</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Code de connexion</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Désactivé par Meta</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>Le nom n’a que des minuscules, des chiffres et _.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>Le texte est vide.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>Le texte ne doit ni commencer ni finir par un champ.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>Il y a trop de champs pour si peu de mots.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>Cette personne ne veut plus d’offres</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>Jusqu’à 1 024 caractères pour le texte, 60 pour le titre et le pied.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Demande à Meta des plus récents</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Supprimer %1 ?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>Supprimer le modèle</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta le supprime dans cette langue. Pendant 30 jours, aucun autre modèle ne peut porter son nom.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Aucun numéro WhatsApp n’est connecté</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>Aucun modèle pour l’instant</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>Les modèles appartiennent à un compte WhatsApp. Ils apparaissent ici une fois qu’un compte est connecté.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Des textes approuvés par Meta, pour les clients WhatsApp qui ont écrit il y a plus de 24 h.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Écrire un modèle</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>Écrivez-en un, et Meta l’examine, le plus souvent en quelques minutes.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>À propos de cette personne</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Retour à la liste (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>Étiquette %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Plus sur %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Favorite</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Retirer des favorites</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>une réponse s’écrit dans Business Suite de Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>une réponse s’écrit dans un autre programme</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>Conversation avec %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>Messages, le plus récent en dernier</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Fermer la recherche (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>Plus récent (Bas)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>Plus ancien (Haut)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Rechercher dans cette conversation</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · imprimé %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Annulé par le client et effacé ici</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n non lue</numerusform>
    <numerusform>%n non lues</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Ouvrir Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 revient : %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 est de nouveau parmi les autres</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1 : bloqué</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1 : conversation terminée</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>%1 : conversation plus reportée</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>%1 : retirée des favorites</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>%1 : conversation rouverte</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>%1 : conversation lue</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 : spam désormais</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>%1 : ajoutée aux favorites</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>%1 : conversation non lue</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n conversation</numerusform>
    <numerusform>%n conversations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n conversation est revenue</numerusform>
    <numerusform>%n conversations sont revenues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n conversation est terminée</numerusform>
    <numerusform>%n conversations sont terminées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n conversation n’est plus reportée</numerusform>
    <numerusform>%n conversations ne sont plus reportées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n conversation n’est plus favorite</numerusform>
    <numerusform>%n conversations ne sont plus favorites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n conversation est rouverte</numerusform>
    <numerusform>%n conversations sont rouvertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n conversation est lue</numerusform>
    <numerusform>%n conversations sont lues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n conversation est désormais du spam</numerusform>
    <numerusform>%n conversations sont désormais du spam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n conversation est favorite</numerusform>
    <numerusform>%n conversations sont favorites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n conversation est non lue</numerusform>
    <numerusform>%n conversations sont non lues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n conversation revient : %2</numerusform>
    <numerusform>%n conversations reviennent : %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n personne est bloquée</numerusform>
    <numerusform>%n personnes sont bloquées</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>Avant la fin du délai de réponse</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>Faire revenir maintenant</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Plus tard aujourd’hui</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>La semaine prochaine</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>Rien ne peut être non lu là où vous avez écrit en dernier</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Ce soir</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Demain matin</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>Ouvrir avec le code</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Sauver ce qui est lisible</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Utiliser le code de récupération</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>%1 n’a pas pu être écrit là. Choisissez un autre dossier.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n message a pu être lu. Conversations : %1. Ce qui manque est rechargé depuis Messenger et Instagram ; WhatsApp n’offre pas ce moyen.</numerusform>
    <numerusform>%n messages ont pu être lus. Conversations : %1. Ce qui manque est rechargé depuis Messenger et Instagram ; WhatsApp n’offre pas ce moyen.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>Un fichier de réglages de cet ordinateur contient une erreur. On ignore ce qu’il interdit, donc Conwerz n’ouvre rien.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>Une partie de la clé manque</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>Le %n message a pu être lu. Conversations : %1.</numerusform>
    <numerusform>Les %n messages ont tous pu être lus. Conversations : %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Autorisez Conwerz à utiliser le trousseau, puis réessayez.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>Demandez à votre administrateur de lancer conwerz doctor, qui indique l’erreur.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz ne peut pas joindre de trousseau</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz ne connaît pas le trousseau de ce système</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz garde ses clés dans le trousseau de votre bureau, et aucun programme de cette session n’en propose un.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz garde ses clés dans le trousseau de votre bureau, et cette session n’en a pas : elle a été lancée sans session de bureau.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz garde ses clés dans le trousseau de votre système, et il n’a pas pu être interrogé.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz garde ses clés dans le trousseau de votre système, et quelque chose n’y va pas.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz fonctionne sous Windows, macOS et Linux de bureau.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>Saisissez votre code de récupération : il ouvre ces messages et met leur clé dans ce trousseau.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>Saisissez votre code de récupération : la clé revient dans le trousseau, et tout est comme avant.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>Installez et lancez GNOME Keyring ou KWallet, ou activez son Secret Service, puis réessayez.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>Installez la dernière version et lancez-la à la place.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>Elle est complète, mais le disque ou le trousseau ne l’a pas acceptée. Ce qui était ici est comme avant. Faites de la place, déverrouillez le trousseau, et restaurez-la de nouveau.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>Ouvrez votre session de bureau comme d’habitude et lancez Conwerz de là.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>Aucun trousseau ne fonctionne</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>Même sa première page n’a pas pu être lue, aucun message n’a donc pu en être sauvé. Le fichier a été laissé tel quel.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>Rien n’a pu être lu du fichier endommagé</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>Rien n’a été sauvé</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>Restaurez une sauvegarde. S’il n’y en a pas, recommencez : le fichier est mis de côté, et Meta a encore ce qui est récent.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>Restaurez le trousseau depuis une sauvegarde, ou utilisez votre code de récupération.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>Sauvez ce qui est lisible : le fichier endommagé est mis de côté, et ce qui manque est rechargé.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Sauvé</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>Configurez GNOME Keyring ou KWallet avec un mot de passe, puis réessayez.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>La sauvegarde n’a pas été restaurée</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>Le fichier de vos messages ne s’est pas ouvert. Il a été laissé intact.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>Le fichier de vos messages est endommagé</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>La clé n’ouvre pas vos messages</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>La clé est juste, mais des parties du fichier sont illisibles. Le plus souvent, c’est un disque en fin de vie. Conwerz a cessé d’y écrire.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>La clé de vos messages a disparu</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>Le trousseau ne répond pas</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>Le trousseau ne fonctionne pas</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>Le trousseau n’a pas encore de mot de passe</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>Le trousseau contient une clé, mais pas celle avec laquelle ces messages ont été chiffrés. Le fichier a été laissé intact.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>Le trousseau est verrouillé</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>Le trousseau est ouvert, mais l’entrée de Conwerz y est incomplète. Vos messages ont été laissés tels quels.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>Le trousseau est ouvert, mais il n’a pas remis la clé de Conwerz.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>Le trousseau a dit non</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>Le trousseau configuré ici garderait vos clés lisibles sur le disque, Conwerz ne l’utilise donc pas.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>Il n’y a plus de place pour noter les messages. Rien n’est perdu : ce qu’écrivent les clients attend sur le relais.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>Ces messages appartiennent à un Conwerz plus récent</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>Ils ont été ouverts en dernier par une version plus récente que celle-ci. Le fichier a été laissé intact.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>Ce trousseau ne protège rien</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>Réessayez et choisissez-lui un mot de passe. Sans cela, Conwerz ne garde rien de lisible.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>Réessayez et saisissez le mot de passe du trousseau.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>Réessayez et saisissez le mot de passe du trousseau. C’est d’ordinaire celui de votre session.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>Réessayez. Si cela n’aide pas, fermez votre session et rouvrez-la.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>Réessayez. « conwerz doctor » dans un terminal en dit plus.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>Sans trousseau, Conwerz devrait garder vos clés lisibles sur le disque, il ne démarre donc pas.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>Les réglages de votre administrateur sont illisibles</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>Votre bureau a demandé un mot de passe pour un nouveau trousseau, et la question a été fermée.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>Vos messages sont ici, chiffrés, mais le trousseau ne contient plus leur clé. Conwerz n’en crée pas de nouvelle, pour que rien ne soit perdu.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>Vos messages sont ici, chiffrés. La clé est dans le trousseau, et il n’a pas été ouvert : le mot de passe était faux, ou la question a été fermée.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>Vos messages sont ici, chiffrés. Leur clé est dans le trousseau, et le trousseau est resté fermé.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>Vos messages ne peuvent pas être ouverts</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>Fermer avant d’avoir noté le code ?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>Sans ces mots, personne ne peut rouvrir vos messages si le trousseau de cet ordinateur est perdu.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>Recherche d’une nouvelle version…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>Aucune recherche de nouvelle version n’a encore été faite.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>Le disque est trop plein pour la nouvelle version. Faites de la place et cherchez à nouveau.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>La nouvelle version n’a pas démarré : la précédente est à nouveau utilisée, avec toutes vos données. Une version ultérieure vous sera proposée.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>La boutique d’essai n’accède à aucun réseau et ne cherche donc pas de mises à jour.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>Le serveur de mises à jour ne répond pas. Cherchez à nouveau quand vous serez en ligne.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>Cette version n’a pas de serveur de mises à jour.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>La version %1 est en cours de téléchargement.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>La version %1 est là et vérifiée. Elle sera utilisée à partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>La version %1 est disponible.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>La version %1 est disponible. Les mises à jour de votre système l’installeront.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>Ce que dit le serveur de mises à jour est périmé. Vérifiez la date de cet ordinateur et cherchez à nouveau demain.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>Ce que le serveur de mises à jour a envoyé n’est pas authentique : rien n’en a été utilisé. Cherchez à nouveau plus tard ; si cela persiste, prévenez la personne qui vous a fourni Conwerz.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>La personne qui administre cet ordinateur a désactivé les mises à jour.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>Vous avez la version la plus récente.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Chercher une nouvelle version</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>Chercher une fois par jour</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>Lire la vidéo</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, en pause</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>Précédente (Gauche)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Agrandir (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>Suivante (Droite)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>Plus disponible</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>Lire la vidéo (Espace)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vidéo</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>Aucun micro n’est connecté à cet ordinateur</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>Le micro ne peut pas être utilisé. Voyez si votre système l’autorise.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>message vocal</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>Plus disponible</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>Vitesse %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>Message vocal, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>Message vocal, chargement</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>Message vocal, plus disponible</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram et WhatsApp
dans une seule fenêtre.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>Bien sûr. Avec plaisir !</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>Laisser ce mot tel quel</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Orthographe</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>encore %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>A accepté de recevoir vos messages</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>A répondu à votre story</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>En personne, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>Pose une question sur un produit</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Envoi en cours</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>Est venu par votre publicité</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>Est venu par votre lien</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>A choisi parmi vos boutons</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Remis</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>A rempli votre formulaire</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>Formulaire, rempli</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>A un nouveau numéro de téléphone</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>A lié son compte à votre boutique</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>Vous a mentionné dans sa story</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Non remis</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>A réinstallé WhatsApp, peut-être sur un autre téléphone</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>Publication partagée</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>À ouvrir sur votre téléphone</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>Autocollant</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>À choisir</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>On ne sait pas si c’est arrivé</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>A délié son compte de votre boutique</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vidéo</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>Message vocal</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>En attente d’envoi</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>Ne veut plus d’offres</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>Veut de nouveau des offres</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Retenu par Meta</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
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
   <translation>Fermer (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>Rien ne prend de temps en ce moment. Les sauvegardes, les exports, la lecture des messages antérieurs et les effacements montrent ici où ils en sont.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>En cours</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>Ce que vous écrivez</translation>
  </message>
 </context>
</TS>
