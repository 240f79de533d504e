// {{ mark }}
export const summary = {
{% for entry in catalog.entries %}
  {{ entry.id | json }}: [{{ entry.message | typescript }}, {{ entry.fix | typescript }}], // {{ entry.meaning | line }}
{% endfor %}
};
