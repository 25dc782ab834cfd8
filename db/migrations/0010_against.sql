ALTER TABLE `link` ADD `against` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `link` SET `against` = (
  SELECT ifnull(sum(DISTINCT CASE value ->> 'kind'
    WHEN 'date' THEN 1 WHEN 'number' THEN 2 WHEN 'name' THEN 4 WHEN 'quotation' THEN 8 WHEN 'length' THEN 16
  END), 0)
  FROM json_each(`link`.`evidence`) WHERE value ->> 'weight' <= -0.5
) WHERE `evidence` <> '[]';--> statement-breakpoint
ALTER TABLE `link` DROP COLUMN `contradicted`;
