ALTER TABLE `document` ADD `reading` text DEFAULT '{"rules":{},"places":{}}' NOT NULL;--> statement-breakpoint
ALTER TABLE `text` ADD `places` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `project` ADD `cutting` text DEFAULT '{"abbreviations":[],"places":[],"srx":null}' NOT NULL;