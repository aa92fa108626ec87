-- A note that people read named a column of the list that it came from.

update place_version
set note = replace(note, 'valid_from là ngày đầu bảng, không phải ngày lập', 'ngày ghi ở đây là ngày đầu của bảng, không phải ngày thành lập')
where note like '%valid_from%';
