<?php
// An empty database by Debian's schema, with one user, their identity and their contacts: JSON on the standard input.
$in = json_decode(file_get_contents('php://stdin'), true, 16, JSON_THROW_ON_ERROR);
$db = new PDO('sqlite:' . $in['database'], null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec(file_get_contents($in['schema']));
$db->prepare('INSERT INTO users (user_id, username, mail_host, created) VALUES (1, ?, ?, ?)')
    ->execute([$in['user'], $in['host'], $in['at']]);
$db->prepare('INSERT INTO identities (user_id, standard, name, organization, email, signature, changed) VALUES (1, 1, ?, ?, ?, ?, ?)')
    ->execute([$in['name'], $in['organization'], $in['user'], $in['signature'], $in['at']]);
$contact = $db->prepare('INSERT INTO contacts (user_id, changed, name, email, firstname, surname, vcard, words) VALUES (1, ?, ?, ?, ?, ?, ?, ?)');
foreach ($in['contacts'] as $c)
    $contact->execute([$in['at'], $c['shown']['name'], $c['shown']['email'], $c['first'], $c['last'], $c['vcard'], $c['shown']['name']]);
