<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n byte</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>Sebuah komputer di jaringan Anda sendiri tidak punya sertifikat. Gunakan komputer ini.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>Model yang tidak ada di komputer ini harus dijangkau lewat https.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>AI menyerahkan: tidak ada info toko Anda yang menjawabnya</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>AI menyerahkan: model tidak menjawab</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>AI menyerahkan: pelanggan meminta bicara dengan orang</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>AI menyerahkan: pelanggan mengirim lebih dari sekadar teks</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>AI menyerahkan: ini tampak seperti keluhan</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>AI boleh membalas sendiri di sini</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>Dibalas otomatis</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>Draf dibuat</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Diserahkan</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>Tulis nama model, seperti yang dipakai server.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>Tulis nama penyedia.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Tidak ada balasan</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>Tidak ada model yang aktif. Di Pengaturan, AI, pilih model yang membuat draf.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>Tidak ada info toko Anda yang menjawab ini.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Dalam perjalanan</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>Terdahului</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>Pelanggan tidak menulis teks yang bisa dibalas.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>Draf memuat tautan yang tidak ada di info toko Anda, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>Draf memuat angka yang tidak ada di info toko Anda, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>Draf memuat alamat yang tidak ada di info toko Anda, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>Draf menyebut harga yang tidak ada di info toko Anda, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>Draf menjanjikan hal yang tidak ada di info toko Anda, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>Draf membocorkan apa yang diminta dari model, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>Draf terlalu panjang, jadi draf itu ditahan.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>Sementara itu pesannya sudah tidak ada.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>Model tidak menjawab. Jalankan servernya, atau lihat Pengaturan, AI.</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>Model tidak menghasilkan apa-apa.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>Server model menolak. Periksa nama dan kuncinya di Pengaturan, AI.</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>Toko latihan hanya memakai model di komputer ini.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>Server tidak menjawab seperti server OpenAI. Periksa alamatnya.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>Kali ini tidak ada draf. Coba lagi.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>Ditahan oleh pemeriksaan</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>Tulis di wilayah mana penyedia bekerja.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>Tulis alamat model, misalnya http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>Tulis tanggal perjanjian itu, misalnya 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>Tulis berdasarkan perjanjian mana penyedia tidak menyimpan apa pun yang dikirim kepadanya.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>Tulis dulu info toko Anda: draf tidak mengatakan hal lain.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>Anda telah mengambil alih</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>Tentang Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz adalah perangkat lunak bebas dan berdiri di atas karya orang lain. Pilih satu bagian untuk membaca lisensinya.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt dan PySide berlisensi LGPL. Keduanya tersimpan tanpa perubahan, sebagai file tersendiri, di folder PySide6 di samping program: hasil bangun Anda sendiri dengan versi yang sama boleh menggantikannya. Kode sumbernya ada di code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt versi Anda sendiri</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>Terbuat dari apa</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>Selalu</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>Balas otomatis di %1</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>Balasan otomatis dalam 24 jam di %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Maks. per hari</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>Kapan di %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>Saat tutup</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>Saat buka</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>Draf AI, hanya Anda yang melihatnya</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Buang</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Buat draf dengan AI</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>Membuat draf…</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>Biarkan AI lanjut</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>Tidak ada draf</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>Masukkan ke balasan</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Ambil alih</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>Model membuat draf balasan dari info toko Anda; Anda membaca dan mengirimnya. Fitur ini mati sampai Anda menentukan di mana model berjalan.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>AI</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>Membalas otomatis</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>Setiap permintaan hilang bersama pesan yang dikutipnya. Nomor telepon, alamat email, dan nomor kartu sudah dikeluarkan sebelumnya.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>AI memilih info toko mana yang menjawab, lalu Conwerz mengirim baris itu kata demi kata, dengan tanda otomatis. Jika ada yang meminta bicara dengan orang, mengeluh, mengirim gambar, atau Anda sendiri membalas, AI diam.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>Belum ada. Setiap permintaan akan tampil di sini, kata demi kata, selama pesannya disimpan.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>Hentikan semua balasan otomatis</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>Yang dikirim ke model</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>Tulis info toko Anda</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

Balasan:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 ke %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Lipat</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>Lipat permintaan %1</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>Baca</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>Baca permintaan %1</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>Alamat, sampai sebelum /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>Di penyedia</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>Tanggal perjanjian</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>UE</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>Terenkripsi, dan hanya dengan perjanjian bahwa penyedia tidak menyimpan apa pun.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>Kunci penyedia, untuk rantai kunci</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>Mati: tidak ada yang dikirim ke model mana pun</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp, atau server lain di sini. Tidak ada yang keluar dari komputer ini.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Di komputer ini</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>Aktif: membuat draf saat Anda memintanya</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Penyedia</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>Nomor perjanjian tanpa penyimpanan</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Wilayah</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>Toko latihan hanya memakai model di komputer ini.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Pakai model ini</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>Tempat model berjalan</translation>
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
   <translation>Tambah file (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>Sisa karakter: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>Emoji</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Kiriman lain</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>Balasan siap pakai (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Rekam pesan suara</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Kirim</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>Kirim hati</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Kirim nanti</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>Tulis balasan, atau / untuk balasan siap pakai</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>WhatsApp lalu juga menandai pesan sebagai sudah dibaca: keduanya satu panggilan.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>Jangan pernah tunjukkan bahwa saya sudah membaca</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Dilihat dan mengetik</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>Tunjukkan begitu saya membuka percakapan</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>Tunjukkan saat saya membalas</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>Tunjukkan bahwa saya sedang mengetik</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>Tunjukkan bahwa saya sedang mengetik. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>Yang dilihat pelanggan dari Anda sebelum Anda membalas, di tiap kanal.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n entri, masing-masing terkait pada entri sebelumnya, ditandatangani komputer ini. Tidak ada yang diubah.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Seseorang dilupakan</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>Komputer lain dikeluarkan</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Cadangan dipulihkan</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Cadangan dibuat</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Terhubung</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Koneksi</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Hari</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Terputus</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Model pembuat draf</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>Model pembuat draf diatur</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Entri</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>Entri %1 hilang.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>Entri %1 diubah setelah ditulis.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>Dihapus, lewat waktunya</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>Penghapusan</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>Semua dari satu koneksi dihapus</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Diekspor</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Ekspor dan cadangan</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Kunci diganti</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>Kunci dibuat</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Kunci</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>Prospek dihapus</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>Entri lama dihapus</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>Izin dikembalikan</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>Izin diberikan</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>Izin hilang</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>Kode pemulihan ditampilkan</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>Kode pemulihan dipakai</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>Masa simpan dipilih</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Baris</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>Dikirim ke model pembuat draf</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Masuk ke Meta</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>Diambil alih komputer lain</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>Tanda tangan pada entri %1 bukan milik komputer ini.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>Yang ada sebelum entri %1 dikeluarkan, dan tidak ada catatan bertanda tangan yang menjelaskan alasannya.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>Log audit</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>Tampil di sini begitu terjadi.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>Belum ada entri seperti ini</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Tampilkan</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>Tampilkan entri lama</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>Log tidak utuh</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>Log utuh</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>Apa saja yang dihubungkan, dihapus, diekspor, atau dikirim ke model pembuat draf. Tanpa nama dan tanpa teks, disimpan 13 bulan.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, %2 sampai %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, %2 sampai %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>Begitu ada yang menulis</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>Sekarang sampai %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>Sekarang sampai %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>Sekali setiap toko tutup. %1 menjadi waktu toko buka berikutnya.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>Sekali dalam 24 jam, kecuali Anda sudah membalas.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>Terima kasih sudah menulis! Kami sedang tutup dan buka lagi %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>Terima kasih sudah menulis! Pesan Anda sudah kami terima dan akan kami balas secepatnya.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>Balasan ini otomatis. Tulis “manusia” dan seseorang akan membalas.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>Saat toko tutup</translation>
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
   <translation>Balasan otomatis</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>Hubungkan Halaman atau nomor di Integrasi. Setelah itu Anda memilih di sini sapaan untuk pelanggan.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>Pelanggan langsung tahu bahwa pesannya sudah sampai. Setiap sapaan ditandai “Otomatis”, tidak dihitung sebagai balasan Anda, dan percakapan tetap menunggu.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Belum ada yang terhubung</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Tujuh hari ke depan</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Tempat</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>Cadangan tidak bisa dibuat. Coba lagi; “conwerz doctor” menjelaskan lebih lanjut.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>Folder cadangan tidak ada. Pasang disknya, atau pilih folder lain.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>Tidak ada ruang untuk cadangan. Kosongkan ruang, atau pilih folder lain.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>Isi cadangan ini tidak lagi sama dengan saat dibuat. Pilih yang lebih lama. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>Cadangan ini dibuat oleh versi yang lebih baru. Pasang versi itu. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>File ini bukan cadangan Conwerz yang utuh. Pilih yang lain. Tidak ada yang diubah.</translation>
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
   <translation>Cadangan dihapus setelah tujuh hari, dan lebih cepat jika Anda melupakan seseorang atau memutuskan koneksi.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>Cadangan menggantikan yang ada di sini. Yang sejak itu ditarik, dilupakan, atau diputuskan tetap tidak kembali; Messenger dan Instagram mengambil pesan yang ditulis sejak itu, WhatsApp tidak bisa.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Cadangkan sekarang</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Cadangan</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>Cadangan yang ada</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Pilih folder…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Pilih folder lain…</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Semua orang di dalamnya rekaan, dan toko ini bisa dimulai dari awal kapan saja.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>Jangan buat cadangan</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>Belum ada folder yang dipilih, jadi cadangan tidak dibuat. Paling baik folder di disk lain.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>Satu file terenkripsi per hari, di folder pilihan Anda. Kode pemulihan membukanya di komputer mana pun; tidak ada login di dalamnya.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Pulihkan</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Pulihkan cadangan…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>Toko latihan tidak dicadangkan</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Tujuan</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>Blokir</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>Blokir %1?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>Apa pun yang ditulisnya, di setiap kanal yang Anda kenal, tidak berbunyi dan hanya tampil di Spam. WhatsApp menjauhkannya sepenuhnya: di sana Anda berdua tidak bisa saling menulis. Di Messenger dan Instagram orang itu tetap bisa menulis dan tidak menyadarinya. Yang ditulisnya disimpan selama pesan lain.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>Meminta alamat dari relai…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz tidak pernah melihat kata sandi Anda. Izin yang Anda berikan hanya masuk ke rantai kunci komputer ini.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>Halaman milik Facebook terbuka di browser Anda. Di akhir tampil enam angka, yang berlaku untuk satu kali coba.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>Halaman milik Facebook terbuka di sana. Pilih Halaman Anda dan lanjutkan; Anda kembali ke sini dengan sendirinya.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Lanjut</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>Lanjutkan di browser Anda</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>Tidak kembali ke sini: pakai kode</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>Buka browser lagi</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Enam angka</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>Ketik enam angka dari browser Anda</translation>
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
   <translation>AI · dikirim otomatis</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Otomatis</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Pesan ditarik</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>Catatan, hanya untuk Anda</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Kirim lagi</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>Dikirim dari aplikasi lain</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Ditarik oleh pelanggan, dan dihapus di sini</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Anda</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>diedit %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>Terhubung</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n balasan siap pakai: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>Beri nama pendek: Anda mengetiknya setelah /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>Salah satu file tidak bisa dikirim</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>Tulis balasan, atau tambahkan file</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>Ubah %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Hapus %1</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>Balasan yang sudah ditulis dengannya tetap seperti semula.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Hapus %1?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>Hapus balasan siap pakai</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan hapus</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>Belum ada balasan siap pakai</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>Jam buka, harga, jalan ke toko: tulis sekali apa yang ditanyakan setiap hari.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Tempel daftar</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Balasan siap pakai</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>Ketik / dan beberapa huruf dari namanya, di mana saja dalam balasan.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>Tulis satu</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>Simpan semua</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>Satu per baris sebagai “nama: balasan”, atau satu per paragraf dengan nama di baris pertama</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>Tempel balasan tersimpan</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>Balasan siap pakai</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Tambah file</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Balasan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>Ubah balasan siap pakai</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>Diisi otomatis: %1. Hal lain dalam kurung kurawal ditandai agar Anda menggantinya.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>Bahasa, jika perlu</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>Nama, yang Anda ketik setelah /</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>en</source>
   <translation>id</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>jam</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta tidak meneruskan jenis pesan ini ke program lain.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>Buka ini di ponsel Anda</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>Tombol panah berpindah dari titik ke titik.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>Belum ada angka untuk waktu ini</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>Belum selesai</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>Simpan %1 sebagai gambar (PNG)…</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>Simpan %1 sebagai tabel (CSV)…</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>Tampilkan %1 sebagai grafik</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>Tampilkan %1 sebagai tabel</translation>
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
   <translation>Tambah Halaman yang belum dicentang</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>Izinkan akses bisnis</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Tanya lagi</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Menanyakan ke Facebook apa saja yang ada…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>Hubungkan %1</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>Centang satu atau beberapa. Halaman membawa serta akun Instagramnya.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>Apa yang akan dihubungkan?</translation>
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
   <translation>Pilih templat</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Izinkan</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>Sekarang hanya orang yang boleh membalas</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>Balas sebagai orang</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz bisa terus berjalan tanpa jendela dan memberi tahu Anda saat pelanggan menulis. Jalankan sekali lagi untuk melihat jendelanya.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz bisa tetap di baki dan memberi tahu Anda saat pelanggan menulis. Anda bisa mengubahnya di pengaturan.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>Tetap menerima pesan?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>Lanjut tanpa jendela</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Keluar</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Tetap di baki</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>Kata-kata ini milik kode lain, atau urutannya berbeda. Lihat lagi kertas Anda.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>“%1” bukan kata dari kode pemulihan mana pun. Lihat lagi kertas Anda.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 dari 12 kata</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Kode pemulihan</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>Dua belas kata, dipisahkan spasi</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>Daftar lebih sempit</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>Daftar lebih lebar</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>Tentang orang ini</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Tambah berkas…</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Semua tombol</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Balas</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>Blokir orang ini…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Beri sebutan lain…</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>Pilih semua percakapan</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>Pilih yang berikutnya juga</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>Pilih yang sebelumnya juga</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>Pilih percakapan ini juga</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>Hapus komentar…</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>Selesai, kembali ke sebelumnya</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>Selesai, lanjut ke berikutnya</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Selesai, atau buka lagi</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Buat draf dengan AI</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Di mana saja</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>Ekspor prospek…</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>Cari perintah atau orang</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Lupakan orang ini…</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>Buka komentar</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>Buka wawasan</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>Buka prospek</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>Buka kotak masuk</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>Sembunyikan komentar, atau tampilkan lagi</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>Impor prospek…</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>Sisipkan balasan siap pakai</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>Sisipkan emoji</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Beri label…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Teks lebih besar</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Kunci Conwerz</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Cari versi baru</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Tandai sudah dibaca</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Tandai belum dibaca</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Komentar berikutnya</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Percakapan berikutnya</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Panel berikutnya</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>Postingan berikutnya</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>Percakapan belum dibaca berikutnya</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Tidak perlu dibalas</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Komentar sebelumnya</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>Percakapan sebelumnya</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Panel sebelumnya</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>Postingan sebelumnya</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>Percakapan belum dibaca sebelumnya</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>Cetak percakapan ini…</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>Pindahkan prospek ke tahap kelima</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>Pindahkan prospek ke tahap pertama</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>Pindahkan prospek ke tahap keempat</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>Pindahkan prospek ke tahap kedua</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>Pindahkan prospek ke tahap ketiga</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Keluar dari Conwerz</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>Kutip pesan yang dipilih dalam balasan Anda</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Rekam pesan suara</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>Balas di bawah komentar</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Simpan percakapan ini…</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Cari komentar</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Cari di semua</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Cari di percakapan ini</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Kirim</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>Kirim nanti…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>Tampilkan prospek sebagai papan</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>Tampilkan prospek sebagai tabel</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Teks lebih kecil</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Tunda…</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>Spam, atau bukan spam</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>Beri bintang, atau hapus bintang</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>Batalkan yang terakhir dilakukan</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>Teks seukuran semula</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Percakapan ini</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>Tampilan 1: menunggu Anda</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>Tampilan 2: segera berakhir</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>Tampilan 3: semua percakapan</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>Tampilan 4: belum dibaca</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>Tampilan 5: ditunda</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>Tampilan 6: tidak sampai</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>Tampilan 7: selesai</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>Tampilan 8: berbintang</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>Tampilan 9: spam dan diblokir</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>Yang sedang berjalan</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Tulis catatan</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>Tulis secara pribadi</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Menulis</translation>
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
   <translation>Hapus…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Abaikan</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Sembunyikan</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Tidak perlu dibalas</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Buka di Facebook</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Balas</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Tampilkan lagi</translation>
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
   <translation>%1 jam</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 mnt</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n komentar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n menunggu</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Balas di Facebook</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Dibalas</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>Komentar tampil di sini begitu ada yang menulis di bawah kiriman</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Menghapus</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>Semua orang bisa membacanya.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>Semua orang yang melihat kiriman bisa membacanya.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Tersembunyi</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>Menyembunyikan</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram tidak mengizinkan siapa pun menulis kepada orang ini tentang komentar ini.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>Sebutan %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta meminta jeda. Tidak ada yang dikirim: coba lagi beberapa menit lagi.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>Komentar terbaru %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>Tidak ada hasil untuk ‘%1’</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>Satu pesan, satu kali. Ini tidak membuka 24 jam teks bebas: untuk itu orang tersebut harus membalas.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>Kiriman dengan komentar %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>Dikirim %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>Dikirim hari ini</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>Dikirim kemarin</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>Balasan pribadi terkirim</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Balas terbuka</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>Balas pribadi</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>Balas pribadi, sisa %1 jam</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Balas pribadi, sisa %n hari</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>Balas %1 secara terbuka</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>Membalas</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Kirim lagi</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>Kirim pribadi</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>Tujuh hari sudah lewat: Instagram tidak lagi menerima balasan pribadi untuk komentar ini.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>Tampilkan lagi komentar ini untuk membalasnya</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>Menampilkan lagi</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>Seseorang yang merahasiakan namanya</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Komentar ini sudah tidak ada.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>Ini komentar toko sendiri</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>Mematikan</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>Menyalakan</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>Tulis pribadi kepada %1</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>Menulis pribadi</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>diedit</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>menyebut Halaman di Facebook. Isinya ada di sana.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>menyebut Anda. Teksnya sedang diambil.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>menunggu balasan</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>Tulis balasan siap pakai pertama Anda</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>nama depan</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nama</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>toko</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>Saran</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 mengizinkannya selama 7 hari setelah pelanggan menulis. Anda bisa membalas di sini begitu pelanggan menulis lagi.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Diblokir</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>Teks bebas selama %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>Teks bebas ditutup</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>Terkirim sebentar lagi</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>Sudah dalam perjalanan, dan Meta tidak menarik kembali apa pun untuk toko</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>Lebih dari 24 jam telah lewat. Sampai 7 hari setelah pelanggan menulis, %1 menerima balasan dari orang: bukan balasan otomatis, bukan penawaran.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Kirim sebagai %n pesan</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>Kirim di %1</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>Kirim ke %1 di %2</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>WhatsApp mengizinkannya selama 24 jam setelah pelanggan menulis. Sekarang templat boleh dikirim.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>Anda membalas sebagai orang, selama %1 lagi</translation>
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
   <translation>Keluarkan…</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>Komputer lain</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>Komputer itu bukan lagi komputer toko Anda.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>Komputer itu dikeluarkan, dan menghapus isinya sendiri begitu online.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>Komputer itu dikeluarkan, dan tidak menerima apa pun lagi.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>Komputer itu dikeluarkan. Meta tidak memastikannya: keluarkan Conwerz di Facebook pada Pengaturan, Integrasi bisnis, dan yang diberikan bisnis Anda di pengaturan bisnis Meta: Pengguna sistem, Cabut token. Lalu masuk lagi di sini.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Komputer itu dikeluarkan. Belum ada yang masuk di sini, jadi tidak ada yang bisa diakhiri di Meta: keluarkan Conwerz di Facebook pada Pengaturan, Integrasi bisnis, dan yang diberikan bisnis Anda di pengaturan bisnis Meta: Pengguna sistem, Cabut token.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>Komputer itu dikeluarkan. Saat online lagi, komputer itu meminta orang di depannya menghapus semuanya.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>Komputer itu masih menerima sesuatu yang tidak diterima komputer ini. Hubungkan dulu di sini, lalu keluarkan komputer itu.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>Terakhir terlihat %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Menerima %n koneksi</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>Tidak menerima apa pun</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>Keluarkan komputer yang ada sejak %1?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>Relai tidak menjawab, jadi tidak ada yang berubah. Coba lagi.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>Sedang aktif</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Komputer ini</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Yang masuk di sini sudah berakhir di Meta; masuklah lagi. Jika komputer yang lain masuk ke bisnis Anda, akhiri itu di pengaturan bisnis Meta: Pengguna sistem, Cabut token.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>Yang masuk di sini sudah berakhir di Meta; masuklah lagi. Siapa pun lainnya yang pernah masuk di sana mengeluarkan Conwerz di Facebook pada Pengaturan, Integrasi bisnis.</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>sejak %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>Menurut relai, komputer lain milik toko Anda mengeluarkannya. Itu tidak bisa dibuktikan, dan Meta masih mengizinkannya, jadi tidak ada yang dihapus. Jika itu Anda, hapus semua di sini. Jika bukan, lanjutkan dengannya dan masuk lagi.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>Bertanya ke relai…</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Komputer</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Hapus semuanya…</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>Lanjut dengan komputer ini</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>Relai tahu komputer mana yang menerima untuk toko Anda.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>Relai tahu komputer mana saja yang ada. Yang lain tetap berjalan; lihat lagi di sini nanti.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>Masuk lagi</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Relai tidak menjawab</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Komputer ini dikeluarkan</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>Tempat toko Anda terbuka. Untuk memindahkannya ke komputer lain, pulihkan cadangan di sana atau masuk: komputer itu mengambil alih, dan yang ini berhenti menerima.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>Satu kode berlaku untuk satu kali coba, agar tidak ada yang bisa menebaknya. Login baru menampilkan kode baru.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>Komputer lain menerima ini</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>Komputer lain menerima ini. Ambil alih, dan komputer itu berhenti.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Tanya lagi</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>Di Facebook, tidak ada Halaman yang cocok dicentang. Pilih Edit pengaturan di sana, lalu centang Halaman Anda.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>Komentar di bawah kiriman Anda: balas, sembunyikan, tulis pribadi.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>Terhubung, dan Meta memastikannya</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>Pesan langsung ke akun profesional Anda.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>Setiap login diserahkan satu kali, kepada komputer yang memulainya. Tidak ada yang dihubungkan di sini.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook tidak menyelesaikannya</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook tidak menjawab</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>Formulir yang diisi orang dari iklan Anda.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>Ke Facebook lagi</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Komentar Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Wawasan Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Pesan Instagram</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>Login ini tidak diterimanya. Tidak ada yang dihubungkan.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>Harus diambil alih dulu.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>Relai menerima pesan Meta untuk Anda, dan diperlukan untuk login. Periksa koneksi internet.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Facebook mengembalikan Anda tanpa login. Masuk dulu ke facebook.com di browser Anda, lalu coba lagi.</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Pesan</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta tidak memastikan bahwa semuanya akan disampaikan ke Conwerz. Tekan Tes di Integrasi.</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta menolaknya.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>Tidak ada akun profesional Instagram yang ditautkan ke Halaman ini, atau akun itu tidak dicentang.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>Tidak dicentang di Facebook. Kembali ke sana dan centang.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>Tidak ada yang kembali dari browser selama seperempat jam. Tab lama boleh ditutup.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>Tidak ada yang dihubungkan</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>Tidak ada yang dihubungkan.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>Milik portofolio bisnis. Izinkan akses bisnis untuk menghubungkannya.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>Jangkauan, tayangan, dan pengikut, sebagai angka harian.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Dihentikan</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>Rantai kunci tertutup</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>Rantai kunci tertutup, jadi kuncinya tidak bisa disimpan.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>Daftar Halaman terlewat</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>Login tidak bisa disimpan dengan aman, jadi tidak ada yang dihubungkan. Buka kunci rantai kunci.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>Login belum diselesaikan</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>Login berhasil, tetapi isinya tidak bisa ditanyakan. Tidak ada yang dihubungkan.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>Relai tidak menerimanya. Coba lagi sebentar lagi.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Relai tidak menjawab</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>Relai menolak</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>Relai menolak permintaan dari waktu yang berbeda. Atur jam di pengaturan sistem.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>Belum ada yang bisa dihubungkan</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>Jam komputer ini salah</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>Ini bukan relai kami</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>Login ini sudah pernah dipakai</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>Relai ini meminta undangan</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>Itu bukan keenam angkanya</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Ketik kodenya</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>Yang ditulis orang ke Halaman Anda, dan balasan Anda.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>Yang menjawab di alamatnya punya kunci lain. Tidak ada yang dikirim. Proxy perusahaan bisa menyebabkannya.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>Pengelolanya memberi Anda kode. Ketik kode itu di samping alamat relai.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>Tanpa itu Conwerz tidak bisa melihat apa yang bisa dihubungkan. Di Facebook, biarkan semua kotak tercentang.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>Anda membatalkan di Facebook, jadi tidak ada izin yang diberikan. Anda bisa mulai lagi kapan saja.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>Anda tidak punya tugas “%1” di Halaman ini. Mintalah kepada pengelolanya.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>Nomor WhatsApp Business Anda, lewat cloud Meta.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Terlewat di Facebook, jadi belum berfungsi: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>Tidak ada pesan yang datang. Tekan Tes di Integrasi untuk menunggu lagi.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>Diterima dalam %1 dtk</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>Menunggu pesan: tulis “halo” ke sana dari akun mana pun.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>akses bisnis</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>Langkah %1 dari 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>Apakah sudah sampai? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>Draf: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Pesan ditarik</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>Tidak sampai: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Anda: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>selesai</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>berlabel %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>ditunda: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>berbintang</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>belum dibaca: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Percakapan</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Hasil pencarian</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>Administrator Anda memutuskan ini untuk komputer ini.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>Hapus komentar</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>Hapus komentar ini?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>Komentar hilang dari Instagram untuk semua orang, beserta balasan di bawahnya, dan tidak bisa dikembalikan. Jika disembunyikan, Anda dan penulisnya tetap bisa melihatnya.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan hapus</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>Sudah diganti di sini. Layanan pengantar belum menjawab, dan menerima kunci baru begitu menjawab.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>Sudah diganti. Yang menunggu kunci lama tetap dibuka dengannya.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>Sedang diganti…</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>Tidak ada yang diubah: rantai kunci tidak terbuka. Buka kuncinya dan coba lagi.</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>%1 terputus</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>Komputer Anda yang lain kini menerimanya</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>Cadangan dalam jangkauan dihapus</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz dihapus di Facebook</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>Penghapusan diminta di Facebook</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>Putuskan %1?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>Dilakukan oleh relai</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>Dihapus di sini</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>Pesan dan komentar Instagram berhenti di sini. Inilah yang akan terjadi:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>Sudah berakhir sebelumnya (kode %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>Langganannya dihentikan dan loginnya dimusnahkan di sini. Di Meta izin tetap berlaku untuk yang lain.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>Prospeknya tetap di sini. Bukti ini sendiri tidak memuat data pribadi.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>Dibiarkan aktif: koneksi lain membutuhkannya</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>Login dimusnahkan di sini</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>Login dicabut</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>Login dicoba sekali lagi</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger dan Lead Ads berhenti di sini. Inilah yang akan terjadi:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta tidak memastikannya dalam sehari. Akhiri di pengaturan bisnis Meta: Pengguna sistem, Cabut token.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta tidak memastikannya dalam sehari. Keluarkan Conwerz di Facebook pada Integrasi bisnis.</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>Tidak pernah dipastikan: akhiri di pengaturan bisnis Meta</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>Tidak pernah dipastikan: keluarkan Conwerz di Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>Belum ada jawaban, ditanya lagi</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>Tidak dilakukan: izin Meta tetap berlaku</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Belum selesai</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>Tidak ada yang berubah: komputer Anda yang lain melanjutkannya.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>Tidak ada lagi datanya di sini. Bukti ini sendiri tidak memuat data pribadi.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>Tidak ada apa-apa di sana</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Ditolak oleh Meta (kode %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>Ditolak dengan kode %1, sebagaimana mestinya</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>Relai melepaskan</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>Login, dan bersamanya: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>Login. Tidak ada hal lain yang disimpan.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>Relai mengakhiri izin. Meta tidak menjawab komputer ini dalam sehari, jadi tidak dicoba sekali lagi.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>Rantai kunci atau disk komputer ini tidak menjawab. Conwerz melanjutkan sendiri; lihat lagi di sini nanti.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>Menunggu Meta: yang disimpan di sini sudah hilang, dan Meta ditanya lagi sampai memastikannya.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Langganan webhook dihentikan</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Langganan webhook dihentikan, login langsung dicabut.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>Pesan WhatsApp berhenti di sini. Inilah yang akan terjadi:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>Di Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>Putuskan dan hapus</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>Putuskan dan hapus semuanya</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>Putuskan, simpan prospek</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>Putuskan, simpan prospek (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>Memutuskan…</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>Akhiri seluruh login, masuk lagi untuk yang lain</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>Relai tidak lagi menerima apa pun darinya.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>Prospek adalah catatan Anda sendiri dan tetap ada hingga 13 bulan.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>Buat cadangan dulu</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta punya satu login untuk ini dan: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>Tidak ada yang tersisa di sini. Cadangan dalam jangkauan juga dihapus.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Di relai</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Di komputer ini</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Simpan sebagai JSON</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Simpan sebagai PDF</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>Yang lain tetap berjalan. Begitu pula izin yang Anda berikan di Meta, dan bukti menyatakannya.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>Ketik %1 untuk menghapus semuanya</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>Hentikan langganan dan musnahkan login di sini saja</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Langganan webhook dihentikan. Izin Meta tetap berlaku untuk yang lain.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Bisa juga tanpa Meta: komputer ini dulu, Meta begitu menjawab.</translation>
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
   <translation>Menghubungkan…</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>Masing-masing diarahkan, dilanggankan, dan dibaca ulang dari Meta.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>Buka kotak masuk</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>Ambil alih dari komputer lain</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>Coba sekarang: tulis “halo” ke Halaman Anda dari akun lain mana pun, dan lihat pesannya sampai di sini.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>Toko Anda terhubung</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>Balas semua orang yang menulis ke toko Anda, dari satu tempat yang tetap di komputer Anda.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Hubungkan toko saya</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>Terenkripsi di komputer ini. Tanpa telemetri, tanpa iklan.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>Semua pelanggan,
satu kotak masuk yang tenang.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Empat langkah, sekitar tiga menit. Anda memilih apa yang kami minta dari Meta.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>Saya punya cadangan</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>Satu klik. Tanpa akun, tanpa jaringan, tidak ada yang dikirim.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>Membuka toko latihan…</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Coba dengan toko latihan</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>Beri reaksi %1</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>File balasan ini</translation>
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
   <translation>Sedang disesuaikan</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>Jangan sertakan %1</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 tidak menerima file jenis ini.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 menerima hingga %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>Kirim sebagai JPEG</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>File ini kosong.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Buka Facebook</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Hubungkan lagi</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Nyalakan…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>Balasan yang sedang dalam perjalanan menunggu sampai saat itu.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>Anda mematikan pesan %1. Nyalakan untuk membalas.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>Bukti</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>Sebuah file tidak bisa dihapus. Conwerz mencoba lagi saat dijalankan berikutnya.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>Di Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>Cadangan dalam jangkauan</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>File: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>Di rantai kunci</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta tidak memastikannya. Keluarkan Conwerz di Facebook pada Pengaturan, Integrasi bisnis, dan yang diberikan bisnis Anda di pengaturan bisnis Meta: Pengguna sistem, Cabut token.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Tidak ada.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Belum selesai</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>Tidak ada yang terhubung.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Di relai</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Di komputer ini</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>Di luar jangkauan: %1. Hapus file bernama .conwerz-backup di tempatnya berada.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>Kunci basis data, kode pemulihan, dan semua login.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>Basis data. Tidak ada pesan di dalamnya.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>Rantai kunci tidak terbuka. Entrinya yang bernama Conwerz tidak membuka apa pun lagi: hapus di sana.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>Relai tidak menjawab. Yang menunggu di sana tersegel, dan dilepas dalam 30 hari.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>Pendaftaran komputer ini, dan yang menunggu tersegel di sana.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Sedang berjalan</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>Langganan dihentikan, dan izin diakhiri: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>hapus</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz melupakan toko Anda, dan mulai lagi seperti hari pertama.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Hapus semuanya</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>Ekspor dulu</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>Toko latihan berakhir. Toko Anda sendiri, jika ada, tetap seperti semula.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>Setelah itu kode pemulihan tidak membuka apa pun, dan pesan pelanggan Anda tidak bisa diambil lagi secara lengkap. Yang disimpan Facebook, Instagram, dan WhatsApp sendiri tetap ada di sana.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>Tidak ada jalan kembali</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>Ketik “%1” untuk menghapus semuanya</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>Yang akan terjadi, dengan urutan ini</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>Komputer lain milik toko Anda mengeluarkan komputer ini.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>Dihapus di sini, dengan sisa di tempat lain</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Menghapus semuanya</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Saya sudah membacanya</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>Tidak ada lagi yang bisa dibaca di komputer ini. Ini yang tersisa untuk Anda:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>Ini perlu waktu sebentar. Jika terputus, Conwerz menyelesaikannya saat dijalankan berikutnya.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>%1 dari %n id yang dihapus masih ada di file; pembersihan berikutnya memeriksa lagi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 jejak dari %n id di %1 halaman terdekripsi</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Seseorang dilupakan</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Cadangan</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>Cadangan di luar jangkauan, harus dihapus sendiri</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Percakapan</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Terputus</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Draf</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Pesan</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>Tidak ada id yang bisa dicari</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>Lewat waktunya</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Gambar dan file</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reaksi</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>Peristiwa belum terbaca</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>%1 tidak bisa ditulis. Kosongkan ruang, atau pilih folder lain.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Percakapan</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Ekspor</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>Satu ZIP dengan satu file untuk tiap jenis data, dan halaman yang menjelaskannya. ZIP ini tidak terenkripsi: siapa pun yang memegangnya bisa membacanya.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>Satu percakapan</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>Buka di kotak masuk. Ctrl+P mencetaknya; Ctrl+Shift+S menyimpannya sebagai PDF, teks, HTML, atau JSON, sesuai akhiran namanya.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>Simpan arsip…</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>Tersimpan: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>Data Anda milik Anda: bawalah dalam bentuk yang bisa dibaca program lain.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Tambah kolom</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>Ubah kolom ini</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>Hapus kolom ini</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>Kolom ini ada di kartu setiap orang: kota, ulang tahun, alamat pengiriman. Paling banyak delapan kolom.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nama kolom</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Ubah tampilan ini</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>Hapus tampilan ini</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Turun</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>Tampilan ini menunjukkan percakapan yang ditemukan barisnya. Kata dalam tanda kutip dicari di pesan, kata lain di nama.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Nama tampilan</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>Tempat di bilah</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Naik</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Yang dicari</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>Yang dicari tampilan ini</translation>
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
   <translation>Ditampilkan</translation>
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
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Hapus semuanya</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>Menghapus…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Jangan hapus</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>Semua dengan orang ini di setiap kanal dihapus dari komputer ini, dan tidak bisa dikembalikan. Pesan lama tidak kembali saat Meta memberitahukannya lagi, dan cadangan yang dibuat di sini juga dihapus. Meta dan pelanggan tetap menyimpan milik mereka.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>Lupakan %1?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Dilupakan</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>Belum semuanya dihapus</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>Disk komputer ini tidak bisa ditulisi. Sisanya dihapus begitu bisa.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>Hasil pencarian</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>Kata ditemukan dari awalnya, dalam tulisan dan nama.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>menampilkan daftar lagi</translation>
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
   <translation>10 dtk</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 dtk</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Selalu</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>Balasan bisa ditarik kembali selama</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Penampilan</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Sesuai komputer</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>Tanya saya</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>Saat jendela ditutup</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Lega</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Rapat</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Gelap</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>Jarak antarbaris</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>Semua orang di sini rekaan, dan tidak ada kiriman Anda yang sampai ke orang sungguhan. Jika Anda keluar, toko latihan dihapus dari komputer ini.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Umum</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>Tetap menerima di baki</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>Tetap menerima tanpa jendela</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>Keluar dan hapus…</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Kurangi gerakan</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Terang</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>Terang di siang hari dan gelap di malam hari, jika sistem Anda begitu.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>Kontras lebih tinggi</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Tidak pernah</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Tidak sama sekali</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>Toko latihan</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Keluar dari Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Pengiriman</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Ukuran teks</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>Isi dulu jam buka Anda</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teks</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>%1 per hari</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 jam</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 mnt</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>%1 mnt lalu</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%1 dari %2, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 dtk</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, pesan terakhir %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>Ada pesan yang hilang</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>Izin yang diperlukan Conwerz di sini tidak diberikan, atau dicabut.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>Semua baik</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Periksa lagi</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Memeriksa…</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Pengantaran</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Halaman Facebook</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Facebook meminta konfirmasi sebelum Conwerz boleh lanjut. Masuk sekali di sana.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Tinggi</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Sedang ditinjau</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Akun Instagram</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>Pesan terakhir %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>Login berakhir</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>Login segera berakhir</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>Login tertahan</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Rendah</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>Banyak orang memblokir atau melaporkan nomor ini. Kurangi kiriman sampai peringkatnya membaik.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Sedang</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>Pesan terlambat</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>Pesan tidak sampai</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta tidak bisa menagih akun ini, jadi tidak mengirim apa pun. Periksa cara pembayarannya.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta menolak nama tampilan nomor ini. Pilih nama lain di sana.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta tidak menjawab, jadi login tidak bisa diperiksa.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta punya pesan yang lebih baru dari Conwerz: pemberitahuannya tidak pernah datang.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta membatasi akun ini. Business Suite menjelaskan alasannya.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta berhenti memberi tahu Conwerz tentang pesan baru.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta masih meninjau akun ini. Sementara itu penerimaan pesan berfungsi.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta masih meninjau nama tampilan nomor ini. Pengiriman ke pelanggan baru menunggunya.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta tidak lagi menerima login ini, jadi tidak ada yang bisa dikirim atau diterima.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta tidak lagi menunjukkan akun ini kepada Conwerz. Apakah akun dipindahkan atau ditutup?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta hanya memberi tahu Conwerz %1 dari %2 jenis kabar yang diperlukannya.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>Nama ditolak</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>Nama ditinjau</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Tidak diperiksa</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Belum diperiksa</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>Tidak semuanya sampai</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>Tidak ditemukan di Meta</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>Belum terbukti</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>Tanpa peringkat</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Tidak terdaftar</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>Belum masuk</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>Tidak ada yang datang dalam sepuluh menit. Apakah “halo” dikirim ke %1?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>Belum ada yang sampai. Tulis kepada diri sendiri, dan lihat bahwa ini berfungsi.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Belum ada</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Buka Business Suite</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Buka Facebook</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>Buka nomor WhatsApp</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>Layanan pengantar kami tidak menjawab. Pesan menunggu di sana, dan tidak ada yang hilang.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>Masalah pembayaran</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>Izin kurang</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>Kualitas rendah</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>Diterima dalam %1. Koneksi ini berfungsi.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Hubungkan lagi</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Dibatasi oleh Meta</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Peninjauan</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>Tunjukkan caranya</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>Langganan lagi</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>Langganan</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Dimatikan</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tes</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>Pengantaran tidak bisa diperiksa.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>Login berakhir pada %1. Perbarui sekarang, dan tidak ada yang terputus.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>Login tidak ada di rantai kunci komputer ini. Masuk sekali lagi.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>Nomor ini tidak terdaftar untuk WhatsApp, jadi tidak bisa mengirim.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>Langganan tidak bisa diperiksa.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Berlaku</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>Berlaku sampai %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>Berlaku, tanpa akhir</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>Hasil peninjauan Meta tidak bisa ditanyakan.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>Fitur yang memakai ini dimatikan, jadi tidak ada yang baru datang. Yang disimpan tetap ada sampai waktunya.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>Nomor WhatsApp</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>Tulis “halo” ke %1 dari akun lain. Sedang menunggu…</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>diperiksa %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>baik</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>baru saja</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>tanpa batas</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>“Izinkan akses ke pesan” dimatikan di Instagram, jadi pesan baru tidak sampai ke Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>Halaman ini belum diterjemahkan, jadi masih dalam bahasa Inggris.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>Cara melakukan sesuatu di sini. Setiap halaman menyebut tombol yang lebih cepat.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>Tidak ada halaman yang memuat semua kata ini. Coba lebih sedikit.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Cari di bantuan</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>Halaman-halaman ini diterjemahkan dari bahasa Inggris dan belum dibaca oleh penutur asli.</translation>
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
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>Natal</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Hari pertama</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Hari libur</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>Hari terakhir, jika berbeda</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Hapus %1</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Keterangan</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 sampai %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Hari libur</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>Tulis tanggal seperti %1, dan hari terakhir tidak sebelum hari pertama.</translation>
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
   <translation>%1, tutup</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, buka</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>Tambah jeda pada %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Buka pada %1</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>Hapus jam ini</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>Jam ini bertumpuk</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>Hubungkan Halaman atau nomor di Integrasi. Setelah itu jam bukanya ada di sini.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>Isi jam buka</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Jam buka</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>Belum ada jam buka</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Belum ada yang terhubung</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>Minggu ini</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>Pakai jam buka ini di semua tempat</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>Kapan Anda ada untuk membalas. Balasan otomatis dan waktu respons mengikuti jam ini.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>Jam buka milik</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>Tanpa jam buka, Conwerz menganggap Anda selalu ada.</translation>
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
   <translation>Tujuh hari ke depan</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>Alat yang terhubung</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Izinkan Conwerz melihat pesan Instagram</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>Kontrol pesan</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>Pesan dan balasan cerita</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>Nyalakan “Izinkan akses ke pesan”</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>Tombolnya ada di aplikasi Instagram, saat masuk sebagai toko:</translation>
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
   <translation>Semua percakapan</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>Percakapan tampil di sini begitu ada yang menulis</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>Segera berakhir</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>Semua orang sudah dibalas</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Semua sudah dibaca</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>Semua sudah sampai</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>Tidak ada waktu balas yang berakhir dalam dua jam</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>Tidak ada yang diblokir</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Tidak ada yang menunggu</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Tidak sampai</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>Tidak ada yang ditunda</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>Tidak ada yang berbintang</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Ditunda</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>Spam dan diblokir</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Berbintang</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Belum dibaca</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Menunggu Anda</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>Yang sudah selesai disimpan di sini</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>Pilih satu dari daftar.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Hubungkan toko saya</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>Pelanggan berdatangan</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Empat langkah, sekitar tiga menit. Anda memilih apa yang kami minta dari Meta.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>Pesan baru tampil di sini dengan sendirinya.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>Tidak ada percakapan yang terbuka</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>Belum ada toko yang terhubung</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>Mereka rekaan, dan menulis seperti orang sungguhan.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Coba dengan toko latihan</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>membuka yang berikutnya</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>menampilkan semua percakapan</translation>
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
   <translation>%1 jam</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 lebih sedikit</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 lebih banyak</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%1 dari %n hari tersedia</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. Dihitung di komputer ini, dari pesan Anda sendiri. Tidak ada teks pesan yang disimpan untuk itu.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n titik</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>Akun yang mulai mengikuti Anda, menurut hitungan Meta. Meta menyimpannya 30 hari.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>Akun yang melihat sesuatu dari Anda, menurut hitungan Meta.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>Dibalas dalam 15 mnt</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>Per %1. Meta terlambat hingga 48 jam.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>Di akhir setiap hari saat Conwerz bertanya kepada Meta.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>Oleh orang lain, di bawah kiriman Anda, dan sebutan akun Anda.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Dihitung oleh Conwerz di komputer ini. Tanpa nama dan tanpa pesan.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Hari</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Terputus</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>Angka terkumpul mulai hari ini</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Balasan pertama</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>Balasan pertama, median</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Pengikut</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>Formulir yang diisi. Prospek tes tidak dihitung.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>Dari pertanyaan pelanggan sampai balasan pertama oleh orang dalam 24 jam; nilai tengahnya. Balasan otomatis tidak dihitung. Pertanyaan adalah pesan yang tidak didahului pesan lain yang belum dibalas dalam 24 jam.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>Dari formulir sampai kontak pertama, untuk prospek yang dihubungi hari itu.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>Seberapa sering kiriman, cerita, dan reel Anda ditampilkan. Sampai 2025 Meta menyebutnya impresi.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Pengikut Instagram</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Jangkauan Instagram</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Tayangan Instagram</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
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
   <translation>Pesan per hari</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>Pesan per bulan</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>Pesan per minggu</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>Pesan diterima</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>Pesan bulan ini</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta belum menyediakan apa pun.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta tidak lagi menyediakan angka ini. Yang terkumpul sampai saat itu tetap ada.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta menyediakan angka ini mulai 100 pengikut.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta menyediakan angka ini hanya dengan izin yang tidak diberikan.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Bulan</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Percakapan baru</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Pengikut baru</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>Prospek baru</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Baru di Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>Tidak ada angka</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>Belum ditanyakan.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Tidak dihitung</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Belum disediakan Meta</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>Dari pertanyaan dalam satu hari, berapa yang dibalas oleh orang: dalam 15 menit, seperti hitungan lencana Meta, dan dalam 24 jam.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>Hanya waktu saat toko buka yang dihitung.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>Orang yang belum pernah menulis ke Halaman, menurut hitungan Meta.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Jangkauan</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Diterima</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>Diterima: ditulis oleh pelanggan. Terkirim: ditulis oleh orang dari toko, di sini atau di program lain, dan diterima Meta. Balasan otomatis tidak termasuk.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>Tingkat respons</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Terkirim</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>Seseorang menulis untuk pertama kali, atau lagi setelah tidak ada yang menulis selama tiga hari.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>Kecepatan ke prospek</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>Kecepatan ke prospek, median</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>Jumlah angka harian: orang yang datang pada dua hari dihitung dua kali.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Tayangan</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Minggu</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>Dalam 15 mnt</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>Dalam 24 jam</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>akun terjangkau</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>dibanding %1</translation>
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
   <translation>pengikut</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>di tengah semuanya</translation>
  </message>
  <message>
   <source>min</source>
   <translation>mnt</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>sama dengan %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>kurang dari 1 mnt</translation>
  </message>
  <message>
   <source>views</source>
   <translation>tayangan</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>lebih buruk</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 bulan</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 hari</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 hari</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 hari</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>Hitung jam buka saja</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Ekspor…</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>Angka terkumpul mulai hari ini: setiap hari dihitung saat berakhir, dan disimpan 13 bulan.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>Rentang waktu</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>Memeriksa…</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Putuskan…</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>Fitur dan izin</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Hubungkan lagi</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tes</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n pesan</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>Sekarang komputer lain menerima ini, jadi disembunyikan di sini. Putuskan untuk menghapusnya di sini, atau ambil kembali.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>Menurut relai, Conwerz dikeluarkan di Facebook. Meta bilang tidak, dan ditanya lagi selama sehari.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>Menurut relai, Conwerz dikeluarkan di Facebook. Yang ada di sini disembunyikan sampai Meta menjawab.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Pengantaran</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Di tempat lain</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Diragukan</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>Kesehatan nomor</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Disimpan di sini</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Ambil kembali</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>terhubung %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Alamat relai</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Hubungkan</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>Hubungkan Halaman, akun Instagram, atau nomor WhatsApp, dan yang ditulis pelanggan tampil di sini.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Diputus</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>Semuanya terenkripsi di komputer ini. Relai hanya menyimpan yang telah disegelnya untuk komputer ini.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrasi</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>Belum ada yang terhubung</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>Ke mana Conwerz terhubung, dan bagaimana keadaan tiap koneksi.</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>Jadikan satu</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>Jadikan satu orang?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>Sejak saat itu percakapan, catatan, dan kolom mereka ada di satu kartu; tidak ada yang hilang. Anda bisa membatalkannya selama 30 hari. Nama mana yang dipakai?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>Pesan baru: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>Ke yang terbaru</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>Seperti semula</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: tombol lain. Del: tanpa tombol.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Tanpa tombol</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>Biarkan apa adanya</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>Belum ada yang ditekan</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>Tekan lagi</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>Tekan tombol baru: satu, atau beberapa berurutan. Esc membiarkan semuanya apa adanya.</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Pakai tombol ini</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>Semua tombol</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Ubah tombol…</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Tutup (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>Semua seperti semula</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>Sebagai file</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>Di file tombol</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Papan tik</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>Huruf bekerja sebagai perintah selama Anda tidak menulis. Semua perintah juga ada di palet, dengan atau tanpa tombol.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Buka foldernya</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Baca lagi</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>Yang Anda ubah disimpan di %1, yang bisa diedit dan disalin ke komputer lain.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 diperlukan untuk bergerak dan mengetik. Pilih tombol lain.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>Baris baru dalam balasan Anda</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>Mundur satu langkah</translation>
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
   <translation>Di setiap daftar dan kolom isian</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>Baris %2 dari file tidak bisa dibaca, jadi tombol biasa yang berlaku.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>Pindahkan prospek satu tahap, dengan salah satu panah</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>Hal berikutnya di panel ini</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>Tidak ada perintah bernama “%1”.</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>Buka, atau tekan tombolnya</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page Down</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page Up</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Spasi</translation>
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
   <translation>Telusuri daftar</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>Yang bisa dilakukan dengan pesan</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>tanpa tombol</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>“%1”: %2 milik “%3”, yang ada sebelumnya.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>“%1”: %2 diperlukan untuk bergerak dan mengetik.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>“%1”: tombol ditulis sebagai daftar, seperti ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>“%1”: “%2” bukan tombol.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>“%2” sekarang memakai %1, dan akan kehilangannya.</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>Label %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>Ubah label ini</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 diberi label “%2”</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, pada sebagian</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, dicentang</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n percakapan diberi label “%2”</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>Buat label “%1”</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>“%2” dilepas dari %1</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>“%2” dilepas dari %n percakapan</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>Cari label, atau beri nama label baru</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>Ubah label ini</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Warna</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>Hapus label ini</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nama label</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>Hanya Anda yang melihat label. Masing-masing punya bentuk selain warna.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Bentuk</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>Label harus punya nama.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Kuning tua</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>Label lain sudah bernama begitu.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Biru</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>Silang</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>Wajik</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>Titik</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Hijau</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Merah muda</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Merah</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Cincin</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Persegi</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>Label “%1” dihapus</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Segitiga</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Ungu</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>Sesuai komputer</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>Jendela langsung berubah. Kata-kata pelanggan Anda tetap seperti yang ditulis.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>Bahasa jendela</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>Sebelum teks bebas ditutup</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>Teks bebas sampai %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>Teks bebas sudah akan ditutup</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>Teks bebas sudah akan ditutup. Saat itu templat boleh dikirim.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Nanti hari ini</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>Senin pagi</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Malam ini</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Besok pagi</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>Dikirim %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Kirim sekarang</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Tulis lagi</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, jum 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>Conwerz harus berjalan saat itu; jika tidak, balasan dikirim saat Conwerz dijalankan berikutnya.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>Atau tulis waktunya</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Kirim nanti</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>Tes · %1</translation>
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
   <translation>Prospek tes dari alat milik Meta. Tidak dihitung di mana pun.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Tutup (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Dihubungi</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>Hapus prospek</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Hapus catatan</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>Hapus prospek ini selamanya?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Hapus…</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>Semua jawaban, catatan, dan pengingatnya hilang dari komputer ini dan tidak bisa dikembalikan. Meta menyimpan jawaban formulir 90 hari; Conwerz tidak mengambilnya lagi.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>Dalam 3 hari</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>Dalam seminggu</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>Dalam satu jam</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan hapus</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Tanpa pengingat</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>Catatan, hanya Anda yang melihatnya</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Ingatkan saya</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Pengingat: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>Simpan kartu…</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>Ke kalender saya…</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Besok</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>Mengapa prospek ini gagal</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Tulis catatan</translation>
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
   <translation>Prospek</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>%1 jam</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n menunggu lebih dari 5 mnt.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>Seorang prospek</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>Dibalas dalam %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Dihubungi</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>Tidak meninggalkan nomor dan alamat</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Gagal</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Pesan di Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Pesan di Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>Pesan di WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta tidak menyebutkan alasannya.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Baru</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>Prospek baru dibalas dalam %1, median 30 hari.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>Tidak dijawab selama %n hari</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>Tidak dijawab selama dua hari</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>Nama tidak diisi</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>Tidak ada yang diambil: ini bukan ekspor dari Conwerz, atau ada yang diubah selain tahap. Yang disampaikan Meta tentang prospek tidak pernah digabung dengan daftar lain.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Pengingat</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Pengingat: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>Tahap dan alasan yang diambil dari file: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>Berbicara</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>Menunggu %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>Berhasil</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>Berhasil %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>Membalas %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>Anda minta diingatkan.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>tidak dicentang</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>prospek tes</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>dicentang</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>Papan</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Ekspor…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Impor…</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta tidak mengizinkan siapa pun membaca prospek Halaman ini. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>Belum ada prospek</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>Tampilkan sebagai</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>Tahap…</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabel</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>Prospek tampil di sini beberapa detik setelah seseorang mengirim formulir Anda.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>Percakapan yang akan dihapus dari komputer ini: %1, beserta semua yang Anda tulis, dan kuncinya. Anda bisa memulai yang baru kapan saja.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>Keluar dan hapus</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>Keluar dari toko latihan?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Tetap di sini</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>Versi %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>Komputer lain milik toko Anda mengeluarkan komputer ini. Tidak ada yang masuk; Pengaturan → Komputer menjelaskan apa yang harus dilakukan.</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>Sekarang komputer lain menerima pesan Anda.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>Antara %1 dan %2 mungkin ada pesan WhatsApp yang hilang, yang tidak disampaikan Meta dua kali.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Antara %1 dan %2 setidaknya %n pesan tidak datang. Pesan Messenger dan Instagram sudah dibaca ulang; WhatsApp tidak menyediakan cara: cari pesannya di ponsel Anda.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>Antara %1 dan %2 mungkin ada pesan yang hilang: setidaknya %3. Cari di kotak masuk Meta sendiri.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>Kontak terakhir: %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta meminta %1 jeda: yang menunggu dikirim mulai %2, dengan sendirinya.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>Pesan baru terlambat: layanan pengantar kami tidak menjawab. Tidak ada yang hilang.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>Tidak ada jaringan. Semua di sini tetap berfungsi.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>Ada yang salah dalam pengambilan pesan baru. Conwerz mencoba lagi sendiri.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>Disk penuh. Pesan baru menunggu dan tidak ada yang hilang; kosongkan ruang.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>Rantai kunci terkunci. Buka kuncinya, dan pesan baru datang dengan sendirinya.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>Pelanggan latihan berhenti. Sedang dijalankan lagi.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>Jam komputer ini %1 lebih cepat. Conwerz memakai waktu relai; atur jamnya.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>Jam komputer ini %1 lebih lambat. Conwerz memakai waktu relai; atur jamnya.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>Tautan ini dikirim pelanggan. Tautan terbuka di browser Anda, di luar Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Buka di browser</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>Buka tautan ini?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>Tautan ke %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>Itu bukan frasa sandinya. Coba lagi, atau pakai kode pemulihan.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>Rantai kunci tidak lagi menyimpan kunci toko ini. Keluar dari Conwerz dan jalankan lagi.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>Rantai kunci tetap tertutup. Coba lagi dan masukkan kata sandinya.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>Setelah 15 menit</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>Setelah 5 menit tanpa sentuhan</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>Setelah satu jam</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>Tanpa frasa sandi</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>Tetap menerima</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Kunci</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>Kunci otomatis</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Kunci sekarang</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>Mengunci menghapus semuanya dari layar dan dari memori jendela.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>Pesan masuk dan balasan yang dalam perjalanan terkirim. Kunci basis data tetap di memori.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Tidak pernah</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Frasa sandi baru</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>Frasa sandi baru, minimal %n karakter</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Istirahat</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>Buat frasa sandi dulu. Frasa itu juga diminta setiap Conwerz dijalankan.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>Buat frasa sandi</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>Basis data tertutup. Yang ditulis pelanggan menunggu, tersegel, di relai.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>Kata sandi rantai kunci Anda, yang terkunci bersama Conwerz. Frasa sandi tersendiri juga akan diminta setiap Conwerz dijalankan.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Sekali lagi yang sama</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>Yang membuka kuncinya</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>Selama terkunci</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>Frasa sandi Anda. Frasa ini juga diminta setiap Conwerz dijalankan, karena kunci di rantai kunci dibungkus dengannya. Jika Anda lupa, kode pemulihan membuka Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>Kembali ke frasa sandi</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz terkunci</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>Saya lupa: pakai kode pemulihan</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Membuka…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frasa sandi</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Buka kunci</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>Pesan Anda ada di sini, terenkripsi. Masukkan frasa sandi untuk membacanya.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>Pesan Anda ada di sini, terenkripsi. Untuk membuka kunci, kata sandi rantai kunci Anda diminta.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>Selesai: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>Menghapus yang sudah lewat waktunya</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>Jika dihentikan, tidak ada file yang tertinggal.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>Jika dihentikan, tidak ada yang berubah di sini.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>Jika dihentikan, tidak ada yang tertinggal darinya; cadangan sebelumnya tetap ada.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>Jika dihentikan, yang sudah dibaca tetap ada; sisanya dibaca nanti dengan sendirinya.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Membuat cadangan</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>Membuat semuanya bisa dicari lagi</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>Membaca lagi yang tidak bisa dibaca versi sebelumnya</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Membaca pesan lama dari Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>Membaca cadangan</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Menghentikan…</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>Menulis arsip</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>Anda bisa terus bekerja atau menutup Conwerz: sisanya dilanjutkan saat mulai lagi.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n dipilih</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>Batalkan pilihan (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>Dipilih: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Tunda</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Bintang</translation>
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
   <translation>Salin kode Meta</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>Pesan baru</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>Kutip dalam balasan Anda (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Simpan file ini…</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>Ubah catatan</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Salin teks</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Hapus catatan</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Pesan</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>Kutip dalam balasan Anda</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 jam %2 mnt</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 mnt</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n hari</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hari ini</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Besok</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>Besok %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Kemarin</translation>
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
   <translation>pada %1 pukul %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>hari ini pukul %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>besok pukul %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>Untuk map arsip, atau untuk yang mengurus pembukuan Anda.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>Halaman bulanan</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Cetak…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Simpan sebagai PDF…</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Bulan berikutnya</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Bulan sebelumnya</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>Simpan nama ini</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>Hanya Anda yang melihat nama ini, di Conwerz. Jika dikosongkan, nama dari Meta kembali.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>Apa sebutan Anda untuk orang ini?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>Nama Anda untuk orang ini</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>Pelanggan %1 ·%2</translation>
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
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>Tampilan dan kanal</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>Tampilan Anda</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n baru</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>Ubah catatan</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Hapus catatan</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Hanya Anda yang melihat ini</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>Catatan yang hanya Anda lihat</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Hanya Anda yang melihat ini</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Simpan catatan</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>Tulis catatan tentang percakapan ini</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>Anda sedang mengubah catatan. Tidak ada pelanggan yang melihatnya.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>Baik</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 di %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 di %2, %n baru</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n komentar baru</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n prospek baru</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n pesan baru</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>Seorang pelanggan menulis di %1.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Amina di Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Balas %1</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Kirim</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>Begini tampilan notifikasi Conwerz.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>Ada yang menulis. Buka kunci Conwerz untuk membacanya.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>Bisa dibalas dari notifikasi, jika desktop Anda mengizinkannya.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>Untuk layar yang dilihat pelanggan. Begitu juga selama Conwerz terkunci.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Dari</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>Dengarkan bunyi %1</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>Tanpa notifikasi dan tanpa bunyi pada jam tertentu</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifikasi</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>Di desktop ini</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>Satu notifikasi untuk tiap percakapan, hilang setelah Anda membacanya. Yang diisi dari masa lalu tidak pernah memunculkannya.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>Hanya bahwa ada yang menulis</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>Hanya siapa yang menulis</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Tenang dari</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Jam tenang</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Tenang sampai</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Tampilkan contoh</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Bunyi</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>Jalankan Conwerz saat saya login, tanpa jendela</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>Beri tahu saya saat ada yang menulis</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>Yang ditampilkan notifikasi</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>Siapa yang menulis, dan apa</translation>
  </message>
  <message>
   <source>until</source>
   <translation>sampai</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>Catatan dihapus</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Bertanya ke Meta…</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>Batalkan pendaftaran…</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>Biarkan PIN apa adanya</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>PIN dua langkah baru</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>Buat PIN baru</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>Buat PIN</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Enam angka</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>Tentang, satu baris</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Alamat</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>Profil bisnis</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Pilih gambar…</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>Pelanggan melihatnya di profil.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Deskripsi</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>Jenis usaha</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Biarkan apa adanya</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Biarkan seperti semula</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>Satu kolom lebih panjang dari yang diizinkan WhatsApp.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>Simpan profil</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>Situs web kedua</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Situs web</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>Usaha apa ini?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>Telepon saya dengan kodenya</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta harus tahu bahwa nomor ini milik Anda. Meta mengirim kode enam angka.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Daftarkan</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>Kirim lagi</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>Kirim kode lewat SMS</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Enam angka</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>Nomor sudah diverifikasi. Nomor ini punya PIN lama: ketik, dan nomor bisa mengirim.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>Nomor sudah diverifikasi. Setelah didaftarkan, nomor bisa mengirim; Conwerz membuat PIN dan menyimpannya di rantai kunci.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>Nomor ini juga dipakai di aplikasi WhatsApp Business, dan berfungsi di sana dan di sini. Nomor ini tidak perlu didaftarkan, dan tidak boleh.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN dua langkah</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verifikasi</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>Telepon dengan kodenya sedang dalam perjalanan.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>Juga di aplikasi ponsel</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Disetujui</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>Kecantikan</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>Mobil</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>Pakaian</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Terhubung</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Ditolak</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>Pendaftaran dibatalkan. Nomor ini tidak lagi mengirim atau menerima.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Nama tampilan</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Pendidikan</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>Hiburan</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Acara</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Kedaluwarsa</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Keuangan</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>Bahan makanan</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Kesehatan</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>Hotel</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Sedang ditinjau</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>Meta tidak bisa dijangkau. Tidak ada yang diubah; coba lagi.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Percakapan baru</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>Nirlaba</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>Bukan usaha</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Tidak dipilih</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Tidak diketahui</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Tidak terdaftar</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Belum dibuat</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Tidak diberitahukan</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>Belum diverifikasi</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>Jasa profesional</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>Layanan publik</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Kualitas</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>Terdaftar. Sekarang nomor bisa mengirim.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>Restoran</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>Tersimpan. Pelanggan kini melihatnya di WhatsApp.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>Dibuat, disimpan di rantai kunci</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>Dibuat, tidak diketahui di sini</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Toko</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>Kodenya sedang dalam perjalanan.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>Koneksi terputus, jadi Meta mungkin sudah melakukannya. Lihat statusnya sebelum mengulangi.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>Rantai kunci terkunci, jadi PIN tidak bisa disimpan. Buka kuncinya dan coba lagi.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>PIN baru sudah dibuat di Meta, dan disimpan di rantai kunci.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Perjalanan</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN dua langkah</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>Ketik PIN nomor ini: enam angka. PIN itu dibuat saat nomor didaftarkan sebelumnya.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>Terverifikasi. Tinggal satu langkah.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp menerima gambar JPEG atau PNG paling besar 5 MB. Pilih yang lain.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>Hubungkan satu di Integrasi. Setelah itu kualitas, batas, dan profilnya ada di sini.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>Batalkan pendaftaran</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>Batalkan pendaftaran %1?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>Keadaan tiap nomor di Meta, dan yang dibaca pelanggan tentang toko.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>Nomor ini langsung berhenti mengirim dan menerima di sini. Meta mengizinkan sepuluh pendaftaran dan pembatalan dalam tiga hari, dan meminta PIN pada pendaftaran berikutnya.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan batalkan</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>Meta tidak bisa ditanya</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Belum ada nomor WhatsApp yang terhubung</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>Buka halaman ini lagi sebentar lagi.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Nomor WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>Tombol untuk diketuk…</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>Daftar pilihan…</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Kiriman lain</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>Lokasi…</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>Balasan cepat…</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>Daftar pilihan</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Balasan %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>Tombol untuk diketuk</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Lintang</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Bujur</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>Nama lokasi</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>Balasan cepat</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Kirim</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>Kirim lokasi</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>Pelanggan menerima peta dengan titik ini.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>Dikirim bersama teks Anda: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>Teks pada tombol yang membuka daftar</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>Tulis dulu pertanyaannya di kolom: pertanyaan dikirim bersama balasan untuk diketuk.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Lanjutkan dengan Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>Facebook hanya diminta memberikan izin yang diperlukan untuk ini, tidak lebih. Anda bisa mengubahnya nanti.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>Sembunyikan izin</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>Halaman saya milik portofolio bisnis</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>Lihat apa yang akan diminta dari Facebook (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>Apa yang sebaiknya dilakukan Conwerz untuk Anda?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n panggilan sejak %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>Model pembuat draf hanya ditambahkan selama Anda mengaktifkannya, dan hanya model itu. Alamat lain ditolak sebelum ada yang dikirim. Tidak ada telemetri.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>Model di komputer ini</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Meminta Meta memberi tahu tentang pesan baru</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>Menanyakan nama pelanggan</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>Memeriksa apakah koneksi berfungsi</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz bisa menjangkau %1, host gambar Meta (%2), layanan pengantarnya sendiri dan, bila versi ini memilikinya, server pembaruannya.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>Membuat draf dengan model</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>Mencari Halaman, akun, dan nomor Anda</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>Mengembalikan izin</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>Mencari versi baru</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, gambar dan file</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>Layanan pengantar kami</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>Server pembaruan kami</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Gambar dan file</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>Membaca ulang percakapan</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>Menerima yang menunggu Anda</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>Menyatakan akun mana yang diterima komputer ini</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>Mengirim balasan Anda</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>Masuk</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>Nomor WhatsApp dan profilnya</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>Templat WhatsApp</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>Penyedia AI Anda</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>Setiap alamat yang dihubungi Conwerz, seberapa sering, dan untuk apa.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>Tidak ada yang keluar dari komputer ini</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>Setelah toko terhubung, setiap panggilan dihitung di sini.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Yang keluar dari komputer ini</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Perintah</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Percakapan</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Baru-baru ini</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>Tidak ada yang bernama “%1”</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>Perintah dan orang</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>Lompat ke seseorang, atau lakukan sesuatu</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>pilih</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>melakukannya</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>menampilkan semua tombol</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>Komputer lain milik toko Anda mengeluarkannya, jadi semua milik toko dihapus di sini. Di sana toko tetap berjalan.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>Semuanya dihapus</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>Tidak ada lagi milik toko Anda di komputer ini.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Komputer ini dikeluarkan</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 disalin</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>Salin baris %1</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>%1 tidak bisa dikembalikan: tidak ada login di komputer ini. Hubungkan lagi dulu.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>%1 tidak bisa dikembalikan: rantai kunci terkunci. Buka kuncinya dan coba lagi.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>Mengembalikan %1 ke Meta…</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Diberikan</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Komentar Instagram</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Wawasan Instagram</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Pesan Instagram</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>%1 sudah kembali ke Meta. Yang memerlukannya berhenti.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>Dialog milik Meta memintanya dari Anda. Izin ini diperlukan untuk: %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Tidak diminta</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Tidak diperlukan</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Belum dipakai</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>Tidak ada yang disimpan di sini dengan izin ini.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>Disimpan di sini dengan izin ini: %1. Tetap di sini: %2 Memutuskan koneksi langsung menghapusnya.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>Matikan %1?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>Nyalakan %1?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>Yang berhenti berfungsi: %1. Izin langsung dikembalikan ke Meta.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>akun milik sebuah bisnis</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>memilih Halaman</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>penghitung di dasbor</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>prospek</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>percakapan Messenger lama</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>balasan pribadi untuk komentar</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>Disalin</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>Data yang diakses</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>Setiap izin yang diminta Conwerz dari Meta, dan apa yang terjadi dengan datanya.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Terakhir dipakai</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>Izin, dan mengapa kami memerlukannya</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Izin</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>Yang disimpan, dan berapa lama</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>Mematikan izin berarti mengembalikannya ke Meta, dan sebelumnya diberitahukan apa yang berhenti dan apa yang disimpan di sini.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 adalah orang lain</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 adalah orang yang sama…</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Bukan</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>Orang yang sama?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>Ya…</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 dan %2 adalah satu orang</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 kini satu orang</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n pesan</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>Dibalas dalam</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulir</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>Satu dengan %1 sejak %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>Isi yang sama di kolom Anda</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>Nama yang sama</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>Nama yang sama di formulir dengan nomor ini</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>Nomor telepon yang sama</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>Nama pengguna yang sama</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Tahap</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>Itu sudah terlalu lama untuk dibatalkan</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>Kolom “%1” dihapus</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>Sudah ada yang bernama begitu, atau sudah ada delapan.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>Mereka tetap dua orang</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>Kembali menjadi dua orang</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>Menulis sejak %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>seseorang tanpa nama</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>sampai %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>Tambah kolom…</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>Ubah kolom %1</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>Tulis sesuatu</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>Tentang orang ini</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Blokir…</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Beri sebutan lain…</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Lupakan orang ini…</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Beri label…</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Tandai belum dibaca</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>Bukan spam, izinkan</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Orang</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Bintang</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Hapus bintang</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>Catatan, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>Tentang %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>Tambah label…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Tambah…</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Blokir…</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>Tutup kartu</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>Kolom Anda</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Lupakan orang ini…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Lupakan…</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Disimpan di komputer ini</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Izinkan</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>Catatan tentang orang ini</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>Hanya Anda yang melihat ini</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>Buka prospek</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Gambar dan file</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Kontak</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Ganti nama…</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Simpan percakapan ini…</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Simpan…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Batalkan</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>Batalkan: %1</translation>
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
   <translation>Tidak tersedia lagi</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>Foto, sedang dimuat</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>Foto, tidak tersedia lagi</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>AI</source>
   <translation>AI</translation>
  </message>
  <message>
   <source>About Conwerz</source>
   <translation>Tentang Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Log audit</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Balasan otomatis</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Cadangan</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Komputer</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Koneksi</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Hapus semuanya</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Ekspor</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Umum</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Jam buka</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Kotak masuk</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrasi</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Papan tik</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Kunci</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifikasi</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Izin</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privasi</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Balasan siap pakai</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Kode pemulihan dan kunci</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Masa simpan</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Dilihat dan mengetik</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Toko</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>Info toko</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Yang keluar dari komputer ini</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>Nomor WhatsApp</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Kembali ke daftar (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>Komentar mati</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>Komentar aktif</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>Komentar pada kiriman ini</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Buka di Instagram</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>Hanya komentar Instagram. Komentar di Halaman Facebook tidak tercakup dalam izin Conwerz.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Kiriman</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Cari komentar</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>Tidak ada komentar pada kiriman ini</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>Belum ada komentar</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>Keluar dan hapus…</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>Buat sesuatu terjadi…</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>Latihan: tidak ada yang dikirim</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>%1 persen selesai</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>Jangan kutip (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Menunggu</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>menghubungkan</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>tidak menerima</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>menerima</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>Sertakan dengan balasan</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Merekam</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>Merekam, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Buang</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>Kunci bisa diganti selama tidak ada frasa sandi. Matikan frasa sandi di halaman Kunci, ganti kunci, lalu buat lagi.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>Ganti kunci pengantaran</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Ganti kunci</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>Ganti kunci?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Ganti kunci…</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>Mengganti kunci mengenkripsi ulang setiap halaman. Lakukan jika seseorang mungkin telah menyalin rantai kunci komputer ini. Kode pemulihan tetap sama.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Semua orang di dalamnya rekaan, dan toko ini bisa dimulai dari awal kapan saja.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Pakai yang ini</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>Lihat sekitar dulu: jangan sampai orang lain melihat layar ini.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>Buat kode lain</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>Buat kode lain…</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>Buat kode pemulihan lain?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jangan sekarang</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Kode pemulihan</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Kode pemulihan dan kunci</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Tampilkan kode</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>Tampilkan kode…</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>Tampilkan kode pemulihan?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>Kunci basis data</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>Kunci pengantaran</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>Kotak masuk ditutup selama setiap halaman dienkripsi ulang; dengan banyak pesan ini perlu satu menit. Tidak ada yang hilang jika terputus.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>Toko latihan tidak punya kode pemulihan</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>Kata-kata di kertas Anda tidak akan membuka apa pun lagi, kecuali cadangan yang dibuat sampai sekarang. Yang baru langsung ditampilkan.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>Selama komputer Anda mati, pesan menunggu tersegel dengan kunci kedua di rantai kunci. Ganti juga kunci itu jika seseorang mungkin telah menyalin rantai kunci. Tidak ada pesan yang hilang.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>Siapa pun yang punya kata-kata ini dan file komputer ini bisa membaca pesan Anda. Simpan di tempat Anda menyimpan kontrak.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>Pesan Anda dienkripsi dengan kunci di rantai kunci komputer ini. Dua belas kata di kertas membukanya jika rantai kunci hilang.</translation>
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
   <translation>Disalin</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Lanjut</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>Saya sudah menulisnya</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>Tulis kata-kata ini di kertas, dengan urutan ini. Jika rantai kunci komputer ini hilang, kata-kata ini membuka lagi pesan Anda. Tidak ada orang lain yang memilikinya.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Kode pemulihan Anda</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Alamat relai</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>Undangan, jika relai memintanya</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>Tidak bisa dicatat: disk mungkin penuh. Kosongkan ruang dan coba lagi.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>Harus diawali https://. Hanya relai di komputer ini sendiri yang boleh memakai http://.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta mengirim pesan ke server yang selalu aktif: relai. Relai menyegelnya untuk komputer ini dan menyimpannya sampai komputer ini menerimanya. Versi ini tidak menentukan relai, jadi ketik alamat relai Anda.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>Ini bukan alamat. Bentuknya seperti https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>Ketik alamatnya saja, tanpa apa pun di belakangnya.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>Pakai relai ini</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>Relai mana yang menerima untuk Anda?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>Mulai sekarang komputer itu tidak menerima apa pun, dan yang menunggunya di relai hilang.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>Komputer itu menghapus semuanya begitu online.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>Komputer itu punya kode pemulihan lain, jadi di sana ditanyakan apakah semuanya dihapus.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>Hilang atau dicuri</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>Masih di tangan yang baik</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan keluarkan</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Keluarkan</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>Mengeluarkan…</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>Yang masuk di sini langsung berakhir di Meta, untuk kedua komputer. Anda masuk lagi.</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>Sisa karakter: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Pribadi</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Terbuka</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>Siapa yang bisa membacanya</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>Pilih file lain…</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Pilih cadangan…</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Pulihkan cadangan ini</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>Cadangan menggantikan toko yang terbuka di sini. Tidak ada yang diubah sampai cadangan terbukti utuh. Frasa sandi tidak ikut: buat lagi setelahnya.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Pulihkan cadangan</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>Pesan Anda kembali seperti semula. Lalu hubungkan lagi: komputer ini mengambil alih, dan yang sebelumnya berhenti menerima.</translation>
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
   <translation>%1: %2. Tersimpan: %3. Hilang paling lambat besok pada jam ini: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n hari</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n bulan</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>Selama Anda memakai Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Log audit</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz memeriksa setiap jam apa yang sudah lewat waktunya.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>Catatan Conwerz sendiri, tanpa apa pun tentang pelanggan</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>Nama pelanggan, catatan, dan label Anda</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>Penghitung harian</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>Peristiwa yang belum bisa dibaca versi ini</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Pesan yang lebih lama dari %n hari dihapus dan tidak bisa dikembalikan: %1 saat ini.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>Pesan, gambar, dan file</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>Nama dan id Halaman, akun, dan nomor Anda</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>Orang yang Anda jadikan satu, seperti sebelumnya</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>Bukti dari yang diputuskan</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>Bukti dari yang dihapus</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>Pemeriksaan berikutnya pukul %1.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>Sampai diputuskan</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>Sampai pesan terakhirnya hilang</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>Sampai Anda menghapusnya</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>Pengaturan, balasan tersimpan, dan info toko Anda</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n hari</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>Hapus yang lebih lama</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>Simpan pesan selama</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>Simpan pesan selama %n hari?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Jangan hapus</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>Belum ada yang dihapus. Setiap kali ada yang hilang, Conwerz membaca seluruh file setelahnya dan mencatat di sini apa yang ditemukannya. Bukti memuat angka, tidak pernah isi.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>Tidak ada yang disimpan lebih lama dari yang tertulis di tabel izin. Anda boleh memilih waktu yang lebih singkat untuk pesan.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>Gambar, file, draf, dan pencarian hilang bersama pesannya. Komentar disimpan 90 hari, apa pun pilihan Anda di sini.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Bukti</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Masa simpan</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>Yang disimpan, dan sampai kapan</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 sampai besok</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 dari %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>Di Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Lanjut</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Jeda</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>Aturan baru</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Ubah aturan</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>Jam tanpa balasan</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>Simpan, dan lihat minggu lalu</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Maka</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Jika</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>Kata, dipisahkan koma; harga* juga menemukan harganya</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>harga, berapa</translation>
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
   <translation>Biarkan mati</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>Nyalakan</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>Nyalakan aturan ini?</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> atau </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n kali dalam sebulan terakhir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n kali aturan ini tidak akan menulis apa pun, karena tidak menulis kepada siapa pun dua kali sehari.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>Pesan memuat kata tertentu</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>Prospek baru masuk</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Balas</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>Komentar apa pun</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>Pilih apa yang harus dilakukan.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>Isi jumlah jam, hingga 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>Sembunyikan komentar</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Jam</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>Dalam tujuh hari terakhir aturan ini akan bertindak %n kali.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>Dalam tujuh hari terakhir aturan ini tidak akan berbuat apa-apa.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>Itu menyangkut sekitar %n orang.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>Pindahkan ke tahap</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>Sebutkan setidaknya satu kata.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>Sebutkan labelnya.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>Tidak sekali pun dalam sebulan terakhir</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Beri tahu saya</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>Salah satu aturan Anda meminta Anda melihat</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>Beri label</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Balas terbuka</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Tunda</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Seseorang</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>Seseorang mengomentari kiriman</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>Seseorang menunggu terlalu lama</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>Seseorang menulis untuk pertama kali</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teks</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>Kata yang sama untuk ketiga kalinya dalam sehari</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>Jika komentar memuat tautan</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>Jika komentar berisi %1</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>Jika prospek baru masuk</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>Jika tidak ada yang membalas selama %n jam</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>Jika seseorang mengomentari kiriman</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>Jika seseorang mengomentari hal yang sama untuk ketiga kalinya dalam sehari</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>Jika seseorang menulis %1</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>Jika seseorang menulis untuk pertama kali</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>Jika Anda memberi label %1</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>Dengan tautan</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>Dengan kata tertentu</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>Tulis teks yang akan dikirim.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>Tulis pribadi kepadanya</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>Anda memberi label</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>balas %1</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>sembunyikan komentar</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>beri label %1</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>pindahkan ke %1</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>beri tahu saya</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>balas terbuka %1</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>tunda selama %n jam</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>tulis pribadi %1</translation>
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
   <translation>Ubah: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>Hapus: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Aturan baru</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>Tidak ada aturan yang menulis kepada orang yang sama dua kali sehari, atau setelah waktu balas berakhir.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Aturan</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>Saat sesuatu terjadi, Conwerz melakukan hal yang sama seperti Anda: membalas, memberi label, menyembunyikan, menunda. Anda melihat dulu apa yang akan dilakukan aturan itu minggu lalu.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>Tampilan harus punya nama.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>Tampilan lain sudah bernama begitu.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>Tampilan “%1” dihapus</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>Baris ini tidak menyebut siapa yang dimaksud.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>Ubah tampilan ini</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 dari %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentar</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Percakapan</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Prospek</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Pesan</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Tidak ditemukan</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Tidak ada hasil untuk “%1”</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Anda</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Anda: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>label Anda</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>foto (photo), pesan suara (voice), tautan (link)</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>balasan yang tidak sampai</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>sebelum suatu hari: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>sudah selesai</translation>
  </message>
  <message>
   <source>files</source>
   <translation>file</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>sejak suatu hari</translation>
  </message>
  <message>
   <source>links</source>
   <translation>tautan</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>belum dibaca</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>foto</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lokasi</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>ditunda</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>spam, atau diblokir</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>berbintang</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>stiker</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>kanal asalnya</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>video</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>pesan suara</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>menunggu Anda</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>menunggu (waiting), belum dibaca (unread), selesai (done)</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>siapa yang menulisnya: nama, atau me untuk Anda</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>waktu balas segera berakhir</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Kosongkan pencarian (Esc)</translation>
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
   <translation>Simpan sebagai tampilan</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Cari di semua</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>mulai sekarang ada di bilah</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>Nomor tidak bisa menulis kepada dirinya sendiri.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>Satu bagian dari templat baru terlalu panjang.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>Program lain, biasanya Business Suite dari Meta, memegang percakapan ini. Balas di sana.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>Conwerz tidak diberi izin untuk ini. Hubungkan lagi dan biarkan semua kotak tercentang.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>Conwerz dikeluarkan dari akun Facebook ini. Hubungkan lagi untuk melanjutkan.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook meminta konfirmasi dulu. Masuk ke facebook.com, lalu hubungkan lagi.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram tidak mengizinkan Conwerz melihat pesan. Di aplikasi Instagram: Pengaturan, Pesan dan balasan cerita, Kontrol pesan, Alat yang terhubung, lalu nyalakan Izinkan akses ke pesan.</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>Banyak pesan ke satu orang dalam waktu singkat. Conwerz mengirim sisanya sebentar lagi.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta meminta jeda. Conwerz melanjutkan sendiri.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>Meta tidak bisa dijangkau. Balasan terkirim dengan sendirinya.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta tidak bisa menagih akun ini. Periksa cara pembayarannya.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta tidak bisa mengirim kode ke nomor ini.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta tidak bisa menerima file ini. Coba yang lain.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta tidak memahami Conwerz. Laporkan kode yang ditampilkan.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta tidak lagi menemukan orang ini. Mungkin akunnya sudah ditutup.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta memblokir ini untuk akun ini sementara waktu. Lihat Business Suite, Kualitas akun.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta belum menyetujui nama tampilan nomor ini.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta sudah punya ini.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>Meta sedang bermasalah. Conwerz mencoba lagi sendiri.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta tidak lagi menerima koneksi ini. Hubungkan lagi.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta menghentikan sementara templat ini karena orang tidak menyukainya. Pilih yang lain.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta menolak dengan alasan yang baru bagi Conwerz. Kode dan jejaknya ditampilkan.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta mematikan templat ini untuk selamanya. Pilih yang lain.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>Aturan Meta tidak mengizinkan teks ini dalam templat.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>Sesuatu di antara komputer ini dan Meta menjawab sebagai ganti Meta: proxy, atau Wi-Fi hotel.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>Kata sandi Facebook diganti, jadi Meta mengakhiri koneksi. Hubungkan lagi.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>PIN terlalu sering salah. Coba nanti.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>Akun ini sudah berisi templat sebanyak yang diizinkan Meta.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>Kodenya tidak benar.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>Koneksi putus saat mengirim. Meta mungkin sudah menerimanya: lihat dulu sebelum mengirim lagi.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>Koneksi ke Meta sudah kedaluwarsa. Hubungkan lagi.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>Pelanggan menulis lebih dari 24 jam lalu. WhatsApp kini hanya menerima templat.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>Pesan pelanggan sudah terlalu lama. Anda bisa membalas saat pelanggan menulis lagi.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>Formulir di templat ini diblokir.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>Formulir di templat ini terlalu sering dikirim dalam jam ini.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>Judul, teks, atau catatan kaki templat baru memuat sesuatu yang tidak diizinkan Meta di sana.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>Templat baru punya terlalu banyak kolom untuk panjangnya, atau diawali atau diakhiri dengan kolom.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>PIN dua langkah nomor ini tidak benar.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>Orang yang menghubungkan akun ini tidak lagi punya peran di dalamnya. Hubungkan dengan orang yang punya.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>Cerita tidak lagi tersedia.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>Nilainya tidak cocok dengan templat. Isi semua kolom.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>Akun Instagram ini tidak bisa dipakai: harus akun profesional yang ditautkan ke Halaman.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>Akun ini tidak boleh menulis kepada orang di negara itu.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>Ini nomor tes: hanya boleh menulis kepada orang dalam daftarnya.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>Ini sudah tidak ada, atau Conwerz tidak boleh melihatnya.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>Pesan jenis ini tidak bisa dikirim dengan cara ini.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>Nomor ini tidak terdaftar. Hubungkan lagi.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>Nomor ini terlalu sering didaftarkan. Meta mengizinkannya sepuluh kali dalam tiga hari.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>Nomor ini baru saja dikeluarkan: tunggu lima menit.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>Orang ini sedang tidak bisa menerima pesan.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>Orang ini tidak bisa diblokir atau dibuka blokirnya.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>Orang ini tidak menampilkan nama dan fotonya.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>Orang ini tidak mau menerima penawaran dari Anda.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>WhatsApp orang ini dipasang ulang. Pastikan masih orang yang sama, lalu kirim lagi.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>Templat ini tidak ada dalam bahasa ini, atau belum disetujui.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>Teks ini terlalu panjang. Persingkat atau kirim dalam dua bagian.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>Ini dikirim sebelum akun menjadi akun profesional, jadi Meta tidak punya angkanya.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>Terlalu banyak orang melaporkan atau memblokir pesan nomor ini. Jangan kirim penawaran untuk saat ini.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp hanya memblokir yang menulis dalam 24 jam terakhir. Pemblokiran berlaku begitu orang itu menulis lagi.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp tidak bisa mengantar ke orang ini dan tidak menyebutkan alasannya: tidak ada WhatsApp, aplikasi lama, ketentuan baru belum diterima, atau Anda diblokir.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp menahan penawaran ini, agar orang ini tidak menerima terlalu banyak.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp mengirim pesan jenis ini hanya ke nomor telepon, dan nomor orang ini tidak diketahui.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>Dengan nilai ini templat menjadi terlalu panjang.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>Halaman pengaturan</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>Semua pengaturan</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>Pesan yang diterima, komentar di bawah kiriman Anda, dan formulir yang diisi.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>Tempat orang menulis</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>Satu mangkuk 24 €, satu set isi empat 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Hal lain</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Pengiriman</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>Semuanya aman untuk mesin pencuci piring.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Jam buka</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>Bengkel kami di Calle Feria 12, Sevilla.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pembayaran</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Pengembalian</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>Kami ada dari Senin sampai Jumat, pukul 9 sampai 18.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>Kami mengukir nama; perlu dua minggu.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>Kami mengirim ke seluruh Eropa dalam 3 sampai 5 hari, seharga 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>Yang Anda jual</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Lokasi Anda</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>Anda bisa membayar dengan kartu, transfer, atau di toko.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>Anda bisa mengembalikan apa pun dalam 30 hari.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>Info toko</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>Yang berulang kali Anda sampaikan kepada pelanggan, satu kalimat per baris. Conwerz menyarankan baris yang menjawab, dan tidak mengirim apa pun sendiri kecuali Anda mengizinkannya di AI.</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>Diblokir</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>Diblokir hanya di Conwerz: orang itu tetap bisa menulis dan tidak menyadarinya.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>WhatsApp sedang diminta menjauhkan orang ini.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>WhatsApp sedang diminta mengizinkan orang ini lagi.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>Anda memblokir orang ini di WhatsApp: Anda berdua tidak bisa saling menulis. Izinkan lagi untuk mengubahnya.</translation>
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
   <translation>Waktu yang akan datang: 2d, 16:30, sen 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Waktu lain</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>Waktu lain: 3h, 16:30, jum 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>Tunda sampai</translation>
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
   <translation>Batal</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>Simpan nama ini</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>Urutan dan artinya tetap: prospek di tahap keempat berhasil, di tahap kelima gagal. Jika dikosongkan, nama biasanya kembali.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>Apa sebutan Anda untuk tahap-tahap ini?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>Nama Anda untuk “%1”</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>Rekan membalas di Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>Percakapan dari masa lalu</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>Pelanggan dengan nomor baru</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>Pelanggan tanpa nama</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>Pelanggan tanpa nomor telepon</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>Pesan ditarik kembali</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>Pesan ditarik kembali, dan Meta tidak memberi tahu siapa pun</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>Pertanyaan di bawah kiriman</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>Pertanyaan yang perlu balasan panjang</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>Pesan suara</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>Album enam foto</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>Balasan untuk cerita</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>Setiap webhook datang dua kali</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>Pesan datang dengan urutan salah</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta meminta jeda</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta lupa memberitahukan pesan</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta menghentikan sementara templat</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta menolak balasan berikutnya dengan alasan yang baru bagi kami</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>Satu nomor Brasil, ditulis dengan dua cara</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Foto di Instagram, yang hanya dilihat</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>Lokasi, kontak, pesanan, formulir, dan yang hanya tampil di ponsel</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>Tampilkan tiap izin saat dipakai</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>Seseorang yang menulis 25 jam lalu</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>Seseorang yang menulis delapan hari lalu</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>Buat sesuatu terjadi</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>Saran, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>Minta dari Meta</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>Kembalikan</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Biarkan apa adanya</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>Pilih PDF</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Pilih gambar</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>Pilih video</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>Contoh untuk akhir alamat “%1”</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>Contoh untuk {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>Ubah %1</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>Hapus %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>Semua templat (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Menanyakan yang terbaru ke Meta</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Pilih file</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Pilih templat</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Pilih file lain</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>Cari templat</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>Tidak ada templat di sini. Tulis satu di Pengaturan, Templat.</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>Kirim templat</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Yang dibaca pelanggan: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>misalnya %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>Ada dokumen di atas teks. Pilih satu.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>Ada gambar di atas teks. Pilih satu.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>Ada video di atas teks. Pilih satu.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>Akhir alamat tombol</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>Ini bukan dokumen: templat disetujui dengan dokumen.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>Ini bukan gambar: templat disetujui dengan gambar.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>Ini bukan video: templat disetujui dengan video.</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>Nilai %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>Templat baru</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Tentang pesanan</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Di atas teks</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>Sedang diajukan</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>Tombol, satu per baris: teks, lalu alamat atau nomor jika tombol membukanya</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>Ubah templat</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumen</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>Lacak paket https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>Catatan kaki, jika ada</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>Judul, jika ada</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Pemasaran</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>Peninjau Meta melihat satu file. Untuk setiap pesan Anda memilih filenya sendiri.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Peninjau Meta membacanya</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>Nama, hanya untuk Anda dan Meta</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>Ajukan untuk ditinjau</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>Teks, dengan {{1}}, {{2}} … di tempat nilai</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Yang dibaca pelanggan: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Teks</translation>
  </message>
  <message>
   <source>en</source>
   <translation>id</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>pesanan_siap</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>Tombol paling banyak 25 karakter. Alamat diawali https:// dan memuat {{1}} hanya di akhirnya; paling banyak dua alamat dan satu nomor.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Tentang pesanan</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Disetujui</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Diarsipkan</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>Sedang dihapus</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>Sedang ditinjau</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>Pilih file di bagian atas: peninjau Meta melihat yang serupa.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Dihapus</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>Kolom dinomori dari 1: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>Gratis selama 24 jam pelanggan berlaku.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>Beri contoh untuk setiap kolom: peninjau Meta memerlukannya.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>Judul dan catatan kaki masing-masing satu baris, tanpa kolom.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>Dalam keadaan yang baru bagi Conwerz</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>Dalam banding</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Pemasaran</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta mengenakan harga autentikasi untuk setiap pesan.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta mengenakan harga pemasaran untuk setiap pesan.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta mengenakan harga utilitas untuk setiap pesan.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta menganggapnya menyalahgunakan.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta menganggapnya promosi untuk kategorinya.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta menganggap kategorinya salah.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta menganggap bentuknya salah.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta mungkin mengenakan biaya untuk setiap pesan.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta menganggapnya penipuan.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Alasan Meta: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>Buka di ponsel Anda: ada bagian yang tidak bisa dikirim Conwerz</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>Melebihi batas</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Dihentikan sementara oleh Meta</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>Kualitas tinggi</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>Kualitas rendah</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>Kualitas sedang</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Ditolak</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Kode masuk</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Dimatikan oleh Meta</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>Nama hanya berisi huruf kecil, angka, dan _.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>Teks kosong.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>Teks tidak boleh diawali atau diakhiri dengan kolom.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>Kolom terlalu banyak untuk kata yang begitu sedikit.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>Orang ini tidak mau penawaran lagi</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>Paling banyak 1.024 karakter untuk teks, 60 untuk judul dan catatan kaki.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Menanyakan yang terbaru ke Meta</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>Hapus %1?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>Hapus templat</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Jangan hapus</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta menghapusnya dalam bahasa ini. Selama 30 hari tidak boleh ada templat lain dengan namanya.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Belum ada nomor WhatsApp yang terhubung</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>Belum ada templat</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>Templat milik akun WhatsApp. Templat tampil di sini setelah akun terhubung.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Teks yang disetujui Meta, untuk pelanggan WhatsApp yang menulis lebih dari 24 jam lalu.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Tulis templat</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>Tulis satu, dan Meta meninjaunya, biasanya dalam beberapa menit.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>Anda</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>Tentang orang ini</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Kembali ke daftar (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>Label %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Lainnya tentang %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Buka lagi</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Tunda</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Bintang</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Hapus bintang</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>sedang dibalas di Business Suite dari Meta</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>sedang dibalas di program lain</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>Percakapan dengan %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>Pesan, terbaru di bawah</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Tutup pencarian (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>Lebih baru (Panah bawah)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>Lebih lama (Panah atas)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>Cari di percakapan ini</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · dicetak %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Ditarik oleh pelanggan, dan dihapus di sini</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n belum dibaca</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Buka Conwerz</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Keluar</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 kembali: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 kembali di antara yang lain</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1 diblokir</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1 selesai</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>%1 tidak lagi ditunda</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>%1 tidak lagi berbintang</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>%1 dibuka lagi</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>%1 sudah dibaca</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 mulai sekarang spam</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>%1 diberi bintang</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>%1 belum dibaca</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n percakapan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n percakapan kembali</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n percakapan selesai</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n percakapan tidak lagi ditunda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n percakapan tidak lagi berbintang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n percakapan dibuka lagi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n percakapan sudah dibaca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n percakapan mulai sekarang spam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n percakapan diberi bintang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n percakapan belum dibaca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n percakapan kembali: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n orang diblokir</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>Sebelum waktu balas berakhir</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>Kembalikan sekarang</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Nanti hari ini</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Minggu depan</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>Tidak ada yang bisa belum dibaca jika Anda yang terakhir menulis</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Dibatalkan</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Malam ini</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Besok pagi</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Mulai dari awal</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>Buka dengan kode</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Membuka…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Keluar</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Pulihkan cadangan…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Simpan yang bisa dibaca</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Coba lagi</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Pakai kode pemulihan</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>%1 tidak bisa ditulis di sana. Pilih folder lain.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n pesan dapat dibaca. Percakapan: %1. Yang kurang sedang diambil lagi dari Messenger dan Instagram; WhatsApp tidak menyediakan cara itu.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>Ada kesalahan di file pengaturan komputer ini. Apa yang dilarangnya tidak diketahui, jadi Conwerz tidak membuka apa pun.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>Sebagian kunci hilang</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>Semua %n pesan dapat dibaca. Percakapan: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Izinkan Conwerz memakai rantai kunci, lalu coba lagi.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>Minta administrator Anda menjalankan conwerz doctor, yang menyebutkan kesalahannya.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz tidak bisa menjangkau rantai kunci</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz tidak mengenal rantai kunci sistem ini</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz menyimpan kuncinya di rantai kunci desktop Anda, dan tidak ada program di sesi ini yang menyediakannya.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz menyimpan kuncinya di rantai kunci desktop Anda, dan sesi ini tidak punya: sesi ini dimulai tanpa desktop.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz menyimpan kuncinya di rantai kunci sistem Anda, dan rantai kunci itu tidak bisa ditanya.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz menyimpan kuncinya di rantai kunci sistem Anda, dan ada yang salah dengannya.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz berjalan di desktop Windows, macOS, dan Linux.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>Masukkan kode pemulihan Anda: kode itu membuka pesan ini dan memasukkan kuncinya ke rantai kunci ini.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>Masukkan kode pemulihan Anda: kunci kembali ke rantai kunci, dan semuanya seperti semula.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Kosongkan ruang, lalu coba lagi.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>Pasang dan jalankan GNOME Keyring atau KWallet, atau nyalakan Secret Service-nya, lalu coba lagi.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>Pasang versi terbaru dan jalankan versi itu.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>Cadangan utuh, tetapi disk atau rantai kunci tidak menerimanya. Yang ada di sini tetap seperti semula. Kosongkan ruang, buka kunci rantai kunci, dan pulihkan lagi.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>Masuk ke desktop Anda seperti biasa dan jalankan Conwerz dari sana.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>Tidak ada rantai kunci yang berjalan</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>Halaman pertamanya pun tidak bisa dibaca, jadi tidak ada pesan yang bisa diselamatkan. File dibiarkan apa adanya.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>Tidak ada yang bisa dibaca dari file yang rusak</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>Tidak ada yang disimpan</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>Pulihkan cadangan. Jika tidak ada, mulai dari awal: file disisihkan, dan Meta masih punya yang baru-baru ini.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>Pulihkan rantai kunci dari cadangan, atau pakai kode pemulihan Anda.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>Simpan yang bisa dibaca: file yang rusak disisihkan, dan yang hilang diambil lagi.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Tersimpan</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>Siapkan GNOME Keyring atau KWallet dengan kata sandi, lalu coba lagi.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>Cadangan tidak dipulihkan</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Disk penuh</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>File berisi pesan Anda tidak terbuka. File itu tidak disentuh.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>File berisi pesan Anda rusak</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>Kunci tidak membuka pesan Anda</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>Kuncinya benar, tetapi sebagian file tidak bisa dibaca. Penyebabnya biasanya disk yang mulai rusak. Conwerz berhenti menulis ke file itu.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>Kunci pesan Anda hilang</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>Rantai kunci tidak menjawab</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>Rantai kunci tidak berfungsi</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>Rantai kunci belum punya kata sandi</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>Rantai kunci menyimpan sebuah kunci, tetapi bukan kunci yang dipakai mengenkripsi pesan ini. File tidak disentuh.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>Rantai kunci terkunci</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>Rantai kunci terbuka, tetapi entri Conwerz di dalamnya tidak lengkap. Pesan Anda dibiarkan apa adanya.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>Rantai kunci terbuka, tetapi tidak menyerahkan kunci Conwerz.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>Rantai kunci menolak</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>Rantai kunci yang disiapkan di sini akan menyimpan kunci Anda secara terbaca di disk, jadi Conwerz tidak memakainya.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>Tidak ada ruang lagi untuk menulis pesan. Tidak ada yang hilang: yang ditulis pelanggan menunggu di relai.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>Pesan ini milik Conwerz yang lebih baru</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>Pesan terakhir dibuka oleh versi yang lebih baru dari ini. File tidak disentuh.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>Rantai kunci ini tidak melindungi apa pun</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>Coba lagi dan pilih kata sandi untuknya. Tanpa itu Conwerz tidak menyimpan apa pun secara terbaca.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>Coba lagi dan masukkan kata sandi rantai kunci.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>Coba lagi dan masukkan kata sandi rantai kunci. Biasanya sama dengan yang Anda pakai untuk masuk.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>Coba lagi. Jika tidak membantu, keluar dari sistem lalu masuk lagi.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>Coba lagi. Menjalankan “conwerz doctor” di terminal menjelaskan lebih lanjut.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>Tanpa rantai kunci Conwerz harus menyimpan kunci Anda secara terbaca di disk, jadi Conwerz tidak berjalan.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>Pengaturan administrator Anda tidak bisa dibaca</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>Desktop Anda meminta kata sandi untuk rantai kunci baru, dan pertanyaan itu ditutup.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>Pesan Anda ada di sini, terenkripsi, tetapi rantai kunci tidak lagi menyimpan kuncinya. Conwerz tidak membuat kunci baru, agar tidak ada yang hilang.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>Pesan Anda ada di sini, terenkripsi. Kuncinya ada di rantai kunci, dan rantai kunci tidak dibuka: kata sandinya salah, atau pertanyaannya ditutup.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>Pesan Anda ada di sini, terenkripsi. Kuncinya ada di rantai kunci, dan rantai kunci tetap tertutup.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>Pesan Anda tidak bisa dibuka</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>Tutup sebelum Anda menulis kodenya?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Tetap di sini</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>Tanpa kata-kata ini tidak ada yang bisa membuka lagi pesan Anda jika rantai kunci komputer ini hilang.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>Mencari versi baru…</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>Belum ada yang mencari versi baru.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>Disk terlalu penuh untuk versi baru. Kosongkan ruang lalu cari lagi.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>Versi baru tidak mau mulai, jadi versi sebelumnya dipakai lagi dengan semua data Anda. Versi berikutnya akan ditawarkan.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>Toko latihan tidak menjangkau jaringan, jadi tidak mencari pembaruan.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>Server pembaruan tidak menjawab. Cari lagi saat Anda online.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>Versi ini tidak punya server pembaruan.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>Versi %1 sedang diunduh.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>Versi %1 sudah ada dan terverifikasi. Dipakai mulai start berikutnya.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>Ada versi %1.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>Ada versi %1. Pembaruan sistem Anda yang memasangnya.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>Yang dikatakan server pembaruan sudah kedaluwarsa. Periksa tanggal komputer ini, lalu cari lagi besok.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>Yang dikirim server pembaruan tidak asli, jadi tidak ada yang dipakai. Cari lagi nanti; jika tetap begitu, beri tahu pemberi Conwerz Anda.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>Pengelola komputer ini mematikan pembaruan.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>Anda memakai versi terbaru.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>Unduh</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Cari versi baru</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>Cari sekali sehari</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Pembaruan</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>Putar video</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 dari %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, dijeda</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Tutup (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>Sebelumnya (Panah kiri)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Perbesar (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>Berikutnya (Panah kanan)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Memuat</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>Tidak tersedia lagi</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>Putar video (Spasi)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Simpan sebagai…</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>Tidak ada mikrofon yang terhubung ke komputer ini</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>Mikrofon tidak bisa dipakai. Periksa apakah sistem Anda mengizinkannya.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>pesan suara</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>Tidak tersedia lagi</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Jeda</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Putar</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>Kecepatan %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>Pesan suara, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>Pesan suara, sedang dimuat</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>Pesan suara, tidak tersedia lagi</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram, dan WhatsApp
dalam satu jendela.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>Tentu. Dengan senang hati!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>Biarkan kata ini apa adanya</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Ejaan</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>sisa %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>Setuju menerima pesan dari Anda</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>Membalas cerita Anda</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>Sebagai orang, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>Bertanya tentang produk</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Sedang dikirim</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>Datang dari iklan Anda</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>Datang lewat tautan Anda</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Kartu</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>Memilih dari tombol Anda</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Ditutup</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontak</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Sampai</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>Mengisi formulir Anda</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>Formulir, terisi</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>Punya nomor telepon baru</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>Menautkan akunnya dengan toko Anda</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>Menyebut Anda dalam ceritanya</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Tidak sampai</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pesanan</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lokasi</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Dibaca</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Diterima</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Terkirim</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>Memasang ulang WhatsApp, mungkin di ponsel lain</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>Kiriman dibagikan</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>Sesuatu untuk dibuka di ponsel Anda</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Suara</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>Stiker</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Untuk dipilih</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>Tidak diketahui apakah ini sampai</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>Melepas tautan akunnya dari toko Anda</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>Pesan suara</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Menunggu dikirim</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>Tidak mau penawaran lagi</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>Mau penawaran lagi</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Ditahan oleh Meta</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>dan %n lagi</numerusform>
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
   <translation>Tutup (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>Saat ini tidak ada yang lama. Cadangan, ekspor, pembacaan pesan lama, dan penghapusan menunjukkan kemajuannya di sini.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Berhenti</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Sedang berjalan</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Balas</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>Yang Anda tulis</translation>
  </message>
 </context>
</TS>
