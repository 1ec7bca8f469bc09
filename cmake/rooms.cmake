# One static library per room of core: seduta_room(NAME SOURCES ... LINKS ...). What a room links is what it may use.
define_property(GLOBAL PROPERTY SEDUTA_TRANSLATED_SOURCES)

function(seduta_room name)
    cmake_parse_arguments(room "" "" "SOURCES;LINKS" ${ARGN})
    string(TOLOWER ${name} lower)
    qt_add_library(seduta_${lower} STATIC ${room_SOURCES})
    add_library(Seduta::${name} ALIAS seduta_${lower})
    target_include_directories(seduta_${lower} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(seduta_${lower} PUBLIC ${room_LINKS} PRIVATE Seduta::Options)
    seduta_translates(${room_SOURCES})
endfunction()

# The sources whose sentences translations/seduta_it.ts holds.
function(seduta_translates)
    foreach(source IN LISTS ARGN)
        set_property(GLOBAL APPEND PROPERTY SEDUTA_TRANSLATED_SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    endforeach()
endfunction()
