mkdir templates && printf '\377' >templates/notfound.mustache
